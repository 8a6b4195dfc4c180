import { a, body, bulk, file, undisclosed, type Ordinary } from './ordinary';

/** Schools, clubs, churches, neighbours, parties, charities. */
export const community: Ordinary[] = [
  [
    'a kindergarten',
    'Kita Sonnenblume <kita.sonnenblume.musterstadt@gmail.com>',
    'Schließtage und Elternabend',
    body(
      'Liebe Eltern,',
      'am 27.11. bleibt die Kita wegen einer Fortbildung geschlossen. Der Elternabend findet am 3.12. um 19.30 Uhr statt. Bitte tragt euch bis Freitag in die Liste ein:',
      a('https://doodle.com/meeting/participate/id/AbCdEf', 'Liste'),
      'Liebe Grüße, euer Kita-Team',
    ),
    undisclosed,
  ],
  [
    'a school on money for a trip',
    'Sekretariat Gesamtschule Musterstadt <sekretariat@gesamtschule-musterstadt.example>',
    'Klassenfahrt 8b: Bitte Betrag bis 15.12. überweisen',
    body(
      'Liebe Eltern der 8b,',
      'bitte überweisen Sie den Betrag von 245 € für die Klassenfahrt bis zum 15.12. auf das Schulkonto. Die Einverständniserklärung liegt bei, bitte unterschrieben zurück.',
      'Mit freundlichen Grüßen, M. Beispiel',
    ),
    { ...undisclosed, attachments: file('Einverstaendnis.pdf') },
  ],
  [
    'a school portal',
    'School Example <noreply@parentmail.example>',
    'New message from School Example: head lice',
    body(
      'Dear parent or carer,',
      'You have a new message from School Example. Log in to ParentMail to read it and confirm that you have received it.',
      a('https://pmx.parentmail.example/login', 'Read message'),
    ),
  ],
  [
    'a sports club',
    'Jo Muster <jo.muster.tsv@gmx.de>',
    'TSV: Kuchenspenden Weihnachtsfeier + Mitgliedsbeitrag',
    body(
      'Hallo zusammen,',
      'für die Weihnachtsfeier fehlen noch Kuchen, tragt euch bitte ein: ',
      a('https://docs.google.com/spreadsheets/d/1aBcD/edit?usp=sharing', 'Kuchenliste'),
      'Und bitte denkt an den Mitgliedsbeitrag (60 €), die Lastschrift kommt am 1.12. Wer die Bank gewechselt hat, schickt mir bitte die neue IBAN.',
      'Sportliche Grüße, Jo (Kassenwart)',
    ),
    undisclosed,
  ],
  [
    'a parish',
    'Pfarrbüro St. Beispiel <pfarrbuero@st-beispiel.example>',
    'Pfarrbrief Advent 2026',
    body(
      'Liebe Gemeinde,',
      'im Anhang der neue Pfarrbrief. Bitte beten Sie mit uns für die Verstorbenen. Herzliche Einladung zum Adventsbasar.',
      'Es segnet Sie Ihr Pfarrer',
    ),
    { ...undisclosed, attachments: file('Pfarrbrief_Advent.pdf') },
  ],
  [
    'a church asks for gifts',
    'Grace Example Church <office@graceexample.example>',
    'Year-end giving',
    body(
      'Beloved in Christ,',
      'As the year comes to an end we thank God for your faithful giving. If you would like to donate to the roof fund, you can give online or with an envelope on Sunday.',
      a('https://tithe.ly/give?c=00000', 'Give online'),
      'Blessings, Pastor Sam',
    ),
    bulk,
  ],
  [
    'a homeowners’ administrator',
    'Hausverwaltung Beispiel <verwaltung@hv-beispiel.example>',
    'Nebenkostenabrechnung 2025 und neue Vorauszahlung',
    body(
      'Sehr geehrte Mieterinnen und Mieter,',
      'anbei die Nebenkostenabrechnung. Es ergibt sich eine Nachzahlung von 112,30 €. Bitte überweisen Sie den Betrag bis 30.11. Unsere Bankverbindung hat sich nicht geändert.',
      'Ihre Hausverwaltung',
    ),
    { attachments: file('NK2025.pdf') },
  ],
  [
    'a Dutch neighbourhood',
    'Buurtvereniging De Linde <delinde@ziggo.nl>',
    'Buurtbarbecue: betaal je bijdrage via Tikkie',
    body(
      'Hallo buren,',
      'Wil iedereen die zaterdag komt € 12,50 per persoon betalen via dit Tikkie? De link is 14 dagen geldig.',
      a('https://tikkie.me/pay/abcdef123', 'tikkie.me/pay/abcdef123'),
      'Groetjes, Lotte',
    ),
    undisclosed,
  ],
  [
    'an Italian parents’ group',
    'Rappresentante 3A <rappresentante3a@libero.it>',
    'Quota gita scolastica: pagamento con PagoPA entro venerdì',
    body(
      'Cari genitori,',
      'vi ricordo che la quota della gita (35 €) va pagata con PagoPA entro venerdì. L’avviso è sul registro elettronico.',
      'Un caro saluto, Anna',
    ),
    undisclosed,
  ],
  [
    'a Spanish association',
    'AMPA Colegio Ejemplo <ampa@colegioejemplo.example>',
    'Último día para la inscripción en extraescolares',
    body(
      'Queridas familias:',
      'Mañana es el último día para inscribirse en las actividades extraescolares. Rellenad el formulario:',
      a('https://forms.gle/AbCdEf123', 'Formulario de inscripción'),
      'Un saluto, la AMPA',
    ),
    { ...undisclosed, ...bulk },
  ],
  [
    'a French association',
    'Chorale Exemple <contact@chorale-exemple.example>',
    'Cotisation 2026-2027 : dernier rappel',
    body(
      'Chers choristes,',
      'Il manque encore quelques cotisations. Merci de régler 80 € avant le 30 novembre sur HelloAsso, sinon nous ne pourrons pas vous assurer.',
      a('https://www.helloasso.com/associations/chorale-exemple/adhesions/2026', 'Payer ma cotisation'),
      'Merci et à mardi !',
    ),
    bulk,
  ],
  [
    'a charity appeal',
    'Ärzte für Beispiele <info@aerzte-fuer-beispiele.example>',
    'Jetzt zählt jede Stunde: Ihre Hilfe nach dem Erdbeben',
    body(
      'Liebe Frau Leser,',
      'nach dem schweren Erdbeben zählt jede Stunde. Mit 40 Euro versorgen Sie eine Familie eine Woche lang mit Trinkwasser. Bitte helfen Sie jetzt!',
      a('https://spenden.aerzte-fuer-beispiele.example/erdbeben', 'Jetzt spenden'),
    ),
    bulk,
  ],
  [
    'a raffle of a school fair',
    'Förderverein Grundschule Beispiel <foerderverein@grundschule-beispiel.example>',
    'Tombola: Sie haben gewonnen!',
    body(
      'Liebe Frau Leser,',
      'Ihr Los Nr. 118 hat einen Preis gewonnen: einen Gutschein vom Buchladen. Sie können ihn bis Freitag im Sekretariat abholen. Herzlichen Glückwunsch!',
      'Ihr Förderverein',
    ),
  ],
  [
    'a petition',
    'Change.org <change@e.change.org>',
    'Sam, 12.000 haben unterschrieben: Rettet das Freibad',
    body(
      'Sam – diese Petition ist neu in deiner Nähe.',
      a('https://www.change.org/p/rettet-das-freibad?utm_source=petitions', 'Petition unterschreiben'),
    ),
    bulk,
  ],
  [
    'a neighbourhood network',
    'nebenan.de <noreply@nebenan.de>',
    'Neue Nachricht von Toni aus der Lindenstraße',
    body(
      'Hallo Sam,',
      'Toni hat dir geschrieben: "Hat jemand eine Bohrmaschine? Ich brauche sie dringend bis morgen."',
      a('https://nebenan.de/conversations/1', 'Antworten'),
    ),
  ],
  [
    'an alumni office',
    'Alumni Office <alumni@university.example>',
    'Claim your free alumni mailbox before December 31',
    body(
      'Dear Sam,',
      'Your student mailbox will be closed at the end of the year. You can move your mail to a free alumni address: sign in with your university account and follow the steps.',
      a('https://alumni.university.example/mail', 'Move my mailbox'),
    ),
    { to: [{ name: '', address: 'sam@student.university.example' }] },
  ],
  [
    'a mailing list',
    'Toni Sample <toni.sample@gmail.com>',
    '[users] Re: paypal module: payment fails with error 10417',
    body(
      'On Tue, Kim wrote: &gt; my PayPal payments fail since the update, the customer is told to use another card',
      'Same here. PayPal says: verify your account in the sandbox. Patch attached.',
      `_______________<br>users mailing list<br>${a('https://lists.software.example/mailman/listinfo/users', 'https://lists.software.example/mailman/listinfo/users')}`,
    ),
    {
      reply: true,
      to: [{ name: '', address: 'users@lists.software.example' }],
      list: {
        id: '<users.lists.software.example>',
        unsubscribe: '<mailto:users-leave@lists.software.example>',
      },
    },
  ],
  [
    'a list on security',
    'Kim Beispiel <kim@research.example>',
    '[oss-security] CVE-2026-00000: example: credential leak',
    body(
      'Hello,',
      'versions before 2.4 wrote passwords and API keys to the log. Please update and rotate your keys. See https://github.com/example/example/security/advisories/GHSA-0000',
      'Kim',
    ),
    {
      to: [{ name: '', address: 'oss-security@lists.example' }],
      list: { id: '<oss-security.lists.example>', unsubscribe: '<mailto:x@lists.example>' },
    },
  ],
];
