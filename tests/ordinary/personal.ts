import { a, body, file, undisclosed, type Ordinary } from './ordinary';

/** What people write to each other, pass on, and get through gateways. */
export const personal: Ordinary[] = [
  [
    'is this real? a forwarded notice of Netflix',
    'Oma Erika <erika.leser@t-online.de>',
    'WG: Aktualisieren Sie Ihre Zahlungsdaten',
    body(
      'Lieber Sam, ist das echt? Ich trau mich nicht draufzuklicken. Oma',
      '---------- Weitergeleitete Nachricht ----------<br>Von: Netflix &lt;info@account.netflix.com&gt;<br>Datum: Fr., 6. Nov. 2026<br>Betreff: Aktualisieren Sie Ihre Zahlungsdaten<br>An: erika.leser@t-online.de',
      'Hallo Erika, wir konnten deine letzte Zahlung nicht einziehen. Bitte aktualisiere deine Zahlungsdaten.',
      a('https://www.netflix.com/YourAccountPayment', 'Zahlungsdaten aktualisieren'),
    ),
  ],
  [
    'a forwarded parcel notice',
    'Lotte Voorbeeld <lotte@gmail.com>',
    'Fwd: Je pakket wordt morgen bezorgd',
    body(
      'Kun jij morgen thuis zijn? x',
      '---------- Forwarded message ---------<br>Van: PostNL &lt;noreply@notificatie.postnl.nl&gt;<br>Date: do 5 nov 2026<br>Subject: Je pakket wordt morgen bezorgd<br>To: lotte@gmail.com',
      'Hoi Lotte, morgen bezorgen we je pakket.',
      a('https://jouw.postnl.nl/track-and-trace/3SABCD-NL-1234AB', 'Bekijk je pakket'),
    ),
  ],
  [
    'a forwarded bank letter among a couple',
    'Toni Leser <toni.leser@gmx.net>',
    'Fwd: Ihre neue Kreditkarte ist unterwegs',
    body(
      'fyi',
      '-------- Weitergeleitete Nachricht --------<br>Betreff: Ihre neue Kreditkarte ist unterwegs<br>Datum: Thu, 5 Nov 2026<br>Von: DKB &lt;info@dkb.de&gt;<br>An: toni.leser@gmx.net',
      'Hallo Toni, deine neue Visa Debitkarte ist unterwegs. Deine PIN ändert sich nicht.',
      a('https://www.dkb.de/', 'dkb.de'),
    ),
  ],
  [
    'a friend with a link',
    'Jo Muster <jo.muster@gmail.com>',
    'schau mal',
    body(
      'Genau so eins wollte ich dir zeigen:',
      a('https://www.ebay.de/itm/000000000000', 'https://www.ebay.de/itm/000000000000'),
      'Was meinst du?',
    ),
  ],
  [
    'photos',
    'Tante Gisela <gisela.leser@web.de>',
    'Fotos von der Taufe',
    body(
      'Ihr Lieben,',
      'hier sind die Fotos, der Link geht nur bis Sonntag:',
      a('https://1drv.ms/f/s!AbCdEfGh', 'https://1drv.ms/f/s!AbCdEfGh'),
      'Bussi, Gisela',
    ),
    undisclosed,
  ],
  [
    'condolences and an estate',
    'Onkel Karl <karl.leser@freenet.de>',
    'Omas Haus',
    body(
      'Liebe Sam,',
      'der Notar hat sich gemeldet. Wir erben zu gleichen Teilen, das Haus wird auf 240.000 Euro geschätzt, dazu das Sparbuch bei der Sparkasse. Bitte schick mir deine Adresse und eine Kopie vom Ausweis, der Notar braucht beides bis Freitag.',
      'In stillem Gedenken, Karl',
    ),
  ],
  [
    'a notary',
    'Notariat Beispiel <kanzlei@notariat-beispiel.example>',
    'Nachlasssache Leser, Erbschein',
    body(
      'Sehr geehrte Frau Leser,',
      'in der Nachlasssache Ihrer verstorbenen Großmutter benötigen wir zur Beantragung des Erbscheins eine Kopie Ihres Personalausweises und Ihre Steuer-ID. Bitte vereinbaren Sie einen Termin.',
      'Mit freundlichen Grüßen, Notar Dr. Beispiel',
    ),
  ],
  [
    'a love letter',
    'Robin <robin.hart.example@outlook.com>',
    'you',
    body(
      'My love,',
      'three more weeks until I hold you. I keep your letter under my pillow. I know that you worry about money; we will manage, we always do. Write to me soon, I miss you terribly.',
      'Yours, R.',
    ),
  ],
  [
    'a friend who owes money',
    'Kim <kim.beispiel@yahoo.com>',
    'Re: Wochenende',
    body(
      'Hi! I transferred the 85 euros to your account just now, sorry for the delay. Could you send me the IBAN of the hut, too?',
      'x Kim',
    ),
    { reply: true },
  ],
  [
    'a son with a new number',
    'Ben Leser <ben.leser@icloud.com>',
    'neue Nummer',
    body(
      'Hallo Mama,',
      'mein Handy ist kaputt, ich habe jetzt diese Nummer: 0151 00000000. Ruf mich mal an!',
      'Ben',
    ),
  ],
  [
    'a student to a teacher',
    'Mia Schüler <mia.schueler@gmail.com>',
    'Hausaufgabe als Zip',
    body(
      'Guten Tag Herr Leser,',
      'im Anhang ist meine Projektarbeit. Ich konnte sie im Portal nicht hochladen, weil mein Konto gesperrt ist.',
      'Viele Grüße, Mia',
    ),
    { attachments: [{ name: 'Projekt_Mia.zip', type: 'application/zip', size: 200_000 }] },
  ],
  [
    'a landlord by post of freemail',
    'Vermieter Beispiel <v.beispiel@t-online.de>',
    'Neue Bankverbindung für die Miete',
    body(
      'Liebe Frau Leser,',
      'wie am Telefon besprochen, überweisen Sie die Miete bitte ab Januar auf das neue Konto, das ich Ihnen gestern genannt habe.',
      'Freundliche Grüße, V. Beispiel',
    ),
  ],
  [
    'a message through SafeLinks',
    'Kim Beispiel <kim@partner.example>',
    'Slides',
    body(
      'Hi Sam,',
      `slides are at ${a('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.partner.example%2Fslides&data=05%7C02&sdata=abc&reserved=0', 'www.partner.example/slides')}`,
      'Kim',
    ),
  ],
  [
    'a bank notice through URL Defense',
    'DKB <info@dkb.de>',
    'Dein Kontoauszug ist da',
    body(
      'Hallo Sam,',
      'dein Kontoauszug liegt im Postfach bereit.',
      a('https://urldefense.com/v3/__https://www.dkb.de/login__;!!abc!def$', 'Zum Postfach'),
      'Deine DKB',
    ),
  ],
  [
    'PayPal through Mimecast',
    'service@paypal.com <service@paypal.com>',
    'Receipt for your payment to Sample Fabrics',
    body(
      'Hello, Sam Reader',
      'You sent a payment of $20.00 USD to Sample Fabrics.',
      a('https://protect-eu.mimecast.com/s/AbCdEfGhIjK?domain=paypal.com', 'View transaction'),
      'PayPal',
    ),
  ],
  [
    'a colleague through Barracuda',
    'Toni Sample <toni@partner.example>',
    'login page draft',
    body(
      'Hi, can you sign in to the staging shop and confirm the order flow?',
      a(
        'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fstaging.partner.example%2flogin&c=E,1,abc&typo=1',
        'staging.partner.example/login',
      ),
    ),
  ],
  [
    'an external-mail banner of the firm above a supplier’s mail',
    'Kim Beispiel <kim@lieferant.example>',
    'Lieferschein 4711',
    body(
      '[EXTERN] Diese E-Mail stammt von außerhalb des Unternehmens. Öffnen Sie keine Links oder Anhänge, wenn Sie den Absender nicht kennen.',
      'Hallo Sam, anbei der Lieferschein. Gruß Kim',
    ),
    { attachments: file('Lieferschein_4711.pdf') },
  ],
  [
    'a Gmail user’s dinner in English',
    'Ann Friend <ann.friend.example@gmail.com>',
    'Fwd: Your reservation at Trattoria Esempio',
    body(
      'See you there!',
      '---------- Forwarded message ---------<br>From: OpenTable &lt;member_services@opentable.com&gt;<br>Date: Thu, Nov 5, 2026 at 9:12 AM<br>Subject: Your reservation at Trattoria Esempio<br>To: Ann &lt;ann.friend.example@gmail.com&gt;',
      'Your reservation is confirmed for Friday at 7:30 pm.',
      a('https://www.opentable.com/my/Profile', 'Manage reservation'),
    ),
  ],
  [
    'a note to oneself',
    'Sam Reader <reader@home.example>',
    'Passwort WLAN Ferienhaus',
    body('WLAN Ferienhaus: sommer-2026-ostsee. PIN Safe 0815.'),
  ],
  [
    'a Brazilian aunt',
    'Tia Célia <celia.leitor@uol.com.br>',
    'Fwd: recebi isso, é golpe?',
    body(
      'Sam, recebi um e-mail dizendo que meu CPF vai ser suspenso e que tenho que pagar uma multa. É golpe, né? Não cliquei em nada. Beijos',
    ),
  ],
  [
    'a Russian friend',
    'Аня <anya.primer@mail.ru>',
    'Привет из отпуска',
    body(
      'Привет, Сэм!',
      'Мы уже на море, фотографии тут:',
      a('https://disk.yandex.ru/d/AbCdEf', 'https://disk.yandex.ru/d/AbCdEf'),
      'Целую, Аня',
    ),
  ],
];
