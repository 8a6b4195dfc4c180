import { a, body, bulk, file, type Ordinary } from './ordinary';

/** Authorities, courts, health. */
export const government: Ordinary[] = [
  [
    'ELSTER',
    'ELSTER <portal@elster.de>',
    'Sie haben eine neue Nachricht in Ihrem ELSTER-Postfach',
    body(
      'Guten Tag,',
      'in Ihrem Postfach bei Mein ELSTER liegt eine neue Nachricht: Bescheiddaten zur Einkommensteuer.',
      'Bitte melden Sie sich unter www.elster.de an. Diese E-Mail enthält aus Sicherheitsgründen keine Links.',
    ),
  ],
  [
    'HMRC',
    'HMRC <noreply@notifications.hmrc.gov.uk>',
    'You have a new message from HMRC',
    body(
      'Dear Sam Reader,',
      'You have a new message from HMRC about Self Assessment.',
      'To view it, sign in to your HMRC online account. For security reasons, we have not included a link with this email.',
      'Why you got this email: you chose to get paperless notifications instead of letters by post.',
    ),
  ],
  [
    'the IRS',
    'IRS <irs@service.govdelivery.com>',
    'Tax Tip: When to expect your refund',
    body(
      'IRS Tax Tip 2026-88',
      "Taxpayers can check the status of their refund with the Where's My Refund? tool. The IRS will never ask for personal or financial information by email.",
      a('https://www.irs.gov/refunds', 'Where’s My Refund?'),
    ),
    bulk,
  ],
  [
    'impots.gouv.fr',
    'Impots.gouv <ne-pas-repondre@dgfip.finances.gouv.fr>',
    'Votre avis d’impôt est disponible',
    body(
      'Bonjour,',
      'Votre avis d’impôt 2026 sur les revenus de 2025 est disponible dans votre espace particulier sur impots.gouv.fr. Un remboursement de 214 € vous sera versé automatiquement sur votre compte bancaire.',
      'Pour votre sécurité, ne communiquez jamais vos identifiants.',
    ),
  ],
  [
    'Agencia Tributaria',
    'Agencia Tributaria <noreply@correo.aeat.es>',
    'Aviso: tiene una notificación pendiente',
    body(
      'Le informamos de que tiene una notificación disponible en la Dirección Electrónica Habilitada única.',
      a('https://sede.agenciatributaria.gob.es/', 'Sede electrónica'),
      'Plazo de acceso: 10 días naturales.',
    ),
  ],
  [
    'INPS',
    'INPS <noreply@postacert.inps.gov.it>',
    'Comunicazione disponibile in MyINPS',
    body(
      'Gentile utente,',
      'è disponibile una nuova comunicazione nella sua area MyINPS. Acceda con SPID, CIE o CNS.',
      a('https://www.inps.it/', 'www.inps.it'),
    ),
  ],
  [
    'Belastingdienst',
    'MijnOverheid <noreply@mijn.overheid.nl>',
    'Bericht van de Belastingdienst in uw Berichtenbox',
    body(
      'Beste mevrouw Lezer,',
      'U heeft een nieuw bericht van de Belastingdienst in uw Berichtenbox. Log in op mijn.overheid.nl met uw DigiD.',
      'In deze e-mail staat bewust geen link.',
    ),
  ],
  [
    'Portuguese finances',
    'Autoridade Tributária <noreply@at.gov.pt>',
    'Lembrete: pagamento do IUC até 30 de novembro',
    body(
      'Exmo.(a) Senhor(a) Sam Leitor,',
      'Lembramos que o prazo para pagamento do Imposto Único de Circulação termina a 30 de novembro. Pode emitir o documento no Portal das Finanças.',
      a('https://www.portaldasfinancas.gov.pt/', 'Portal das Finanças'),
    ),
  ],
  [
    'a town on a dog tax',
    'Stadt Musterstadt Steueramt <steueramt@musterstadt.example>',
    'Bescheid über Hundesteuer – Mahnung',
    body(
      'Sehr geehrte Frau Leser,',
      'die Hundesteuer für 2026 in Höhe von 96,00 € ist noch nicht bei uns eingegangen. Bitte zahlen Sie innerhalb einer Woche, um Säumniszuschläge zu vermeiden.',
      'Im Auftrag, Beispiel',
    ),
    { attachments: file('Mahnung.pdf') },
  ],
  [
    'a town on a parking fine',
    'City of Sampleton Parking <parking@cityofsampleton.example>',
    'Parking ticket 0012345: payment received',
    body(
      'Thank you. We received your payment of $35.00 for parking ticket 0012345. The case is closed; keep this message as your receipt.',
    ),
  ],
  [
    'a road charge',
    'Dart Charge <no-reply@dartford-crossing-charge.service.gov.uk>',
    'Your payment card has expired',
    body(
      'Dear Sam,',
      'The card on your Dart Charge account has expired. If you do not update it, crossings will not be paid for and you may get a penalty charge notice.',
      a('https://www.gov.uk/pay-dartford-crossing-charge', 'Sign in to your account'),
    ),
  ],
  [
    'a court summons for jury duty',
    'District Court of Sample County <jury@samplecounty.example>',
    'Jury service: please complete your questionnaire',
    body(
      'Dear Sam Reader,',
      'You have been summoned for jury service on January 11, 2027. Please complete the questionnaire within 10 days.',
      a('https://jury.samplecounty.example/questionnaire', 'Complete questionnaire'),
    ),
  ],
  [
    'an unemployment office',
    'Bundesagentur für Arbeit <noreply@arbeitsagentur.de>',
    'Neue Nachricht in Ihrem Postfach',
    body(
      'Guten Tag,',
      'Sie haben eine neue Nachricht zu Ihrem Antrag. Bitte melden Sie sich in Ihrem Profil an und reichen Sie die fehlenden Unterlagen bis zum 20.11. ein.',
      a('https://www.arbeitsagentur.de/eservices', 'Zu den eServices'),
    ),
  ],
  [
    'a doctor’s appointment',
    'Praxis Dr. Beispiel <termine@praxis-beispiel.example>',
    'Terminerinnerung 12.11., 9:15 Uhr',
    body(
      'Guten Tag Frau Leser,',
      'wir erinnern Sie an Ihren Termin. Bitte bringen Sie Ihre Versichertenkarte mit. Absagen bitte 24 Stunden vorher, sonst müssen wir ein Ausfallhonorar berechnen.',
      a('https://www.doctolib.de/account/appointments', 'Termin verwalten'),
    ),
  ],
  [
    'the health service',
    'NHS App <nhsapp@notifications.service.gov.uk>',
    'You have a new message in the NHS App',
    body(
      'Hi Sam,',
      'Log in to the NHS App to read your message.',
      a('https://www.nhsapp.service.nhs.uk/login', 'Log in'),
    ),
  ],
  [
    'a health insurer refunds',
    'Techniker Krankenkasse <service@tk.de>',
    'Ihre Erstattung: Wir brauchen Ihre Bankverbindung',
    body(
      'Guten Tag Frau Leser,',
      'wir möchten Ihnen 150 € aus dem Bonusprogramm überweisen. Bitte hinterlegen Sie Ihre Bankverbindung in der TK-App oder unter "Meine TK".',
      a('https://www.tk.de/meinetk', 'Meine TK'),
    ),
  ],
  [
    'a laboratory',
    'Sample Diagnostics <no-reply@samplediagnostics.example>',
    'Your test results are ready',
    body(
      'Hello Sam,',
      'New test results are available in your patient portal. Sign in to view them.',
      a('https://portal.samplediagnostics.example/login', 'View results'),
    ),
  ],
  [
    'a pharmacy',
    'Apotheke Beispiel <info@apotheke-beispiel.example>',
    'E-Rezept eingelöst: Abholung ab 16 Uhr',
    body('Guten Tag,', 'Ihr Medikament liegt ab 16 Uhr für Sie bereit. Abholcode: 4711.'),
  ],
  [
    'a Polish office',
    'Profil Zaufany <noreply@pz.gov.pl>',
    'Twój profil zaufany wkrótce straci ważność',
    body(
      'Dzień dobry,',
      'ważność Twojego profilu zaufanego kończy się za 30 dni. Możesz ją przedłużyć po zalogowaniu na stronie pz.gov.pl.',
      'Wiadomość wygenerowana automatycznie.',
    ),
  ],
];
