import { a, body, bulk, file, type Ordinary } from './ordinary';

const atWork = { to: [{ name: 'Sam Reader', address: 'sam@company.example' }] };

/** Second thoughts about mail at work: what IT, finance and tools write, from the own house and from honest outsiders. */
export const office: Ordinary[] = [
  [
    'the IT of a university to a student’s free mailbox',
    'Rechenzentrum Uni Musterstadt <rz@uni-musterstadt.example>',
    'Ihr Uni-Account läuft ab',
    body(
      'Guten Tag,',
      'Ihr Account sr1234 läuft am 31.12. ab, weil Sie nicht mehr eingeschrieben sind. Sichern Sie bitte Ihre Daten. Danach wird das Postfach gelöscht.',
      a('https://idm.uni-musterstadt.example', 'Zur Benutzerverwaltung'),
    ),
    { to: [{ name: '', address: 'sam.reader@gmail.com' }] },
  ],
  [
    'an outside training firm for phishing',
    'Awareness Training <no-reply@awareness-kurse.example>',
    'Your training "Spot the phish" is due on Friday',
    body(
      'Hi Sam,',
      'Your company has assigned you the course "Spot the phish". Please complete it by Friday.',
      a('https://company.awareness-kurse.example/course/1', 'Start the course'),
    ),
    atWork,
  ],
  [
    'Microsoft Teams',
    'Kim Beispiel in Teams <noreply@email.teams.microsoft.com>',
    'Kim sent a message',
    body(
      'Hi Sam, your teammates are trying to reach you in Microsoft Teams.',
      'Kim: can you approve the invoice today?',
      a('https://teams.microsoft.com/l/message/19:abc/1700000000000', 'Reply in Teams'),
    ),
    atWork,
  ],
  [
    'Microsoft 365 quarantine',
    'quarantine@messaging.microsoft.com <quarantine@messaging.microsoft.com>',
    'Microsoft 365 security: You have messages in quarantine',
    body(
      'Review these messages',
      '2 messages are being held for you to review as of 11/6/2026. Review them within 30 days.',
      a('https://security.microsoft.com/quarantine?viewid=Email', 'Review message'),
      'Microsoft Corporation, One Microsoft Way, Redmond, WA 98052',
    ),
    atWork,
  ],
  [
    'Microsoft 365 billing',
    'Microsoft <microsoft-noreply@microsoft.com>',
    'Your Microsoft invoice E0400ABCDE is ready',
    body(
      'Your invoice is ready',
      'Sign in to the Microsoft 365 admin center to view your statement, check your subscription, and download a PDF of your invoice.',
      a('https://admin.microsoft.com/AdminPortal/Home#/billoverview/invoice-list', 'View your invoice'),
    ),
    atWork,
  ],
  [
    'Adobe Sign',
    'Lee Example via Adobe Acrobat Sign <adobesign@adobesign.com>',
    'Signature requested on "NDA 2026"',
    body(
      'Lee Example requests your signature on NDA 2026',
      a('https://na1.documents.adobe.com/public/esign?tsid=abc', 'Review and sign'),
      'After you sign NDA 2026, all parties will receive a final PDF copy by email.',
    ),
    atWork,
  ],
  [
    'HR tool',
    'Personio <no-reply@personio.de>',
    'Deine Gehaltsabrechnung ist verfügbar',
    body(
      'Hallo Sam,',
      'in Personio liegt ein neues Dokument für dich bereit: Gehaltsabrechnung Oktober 2026.',
      a('https://company.app.personio.com/documents', 'Dokument ansehen'),
    ),
    atWork,
  ],
  [
    'an expense tool',
    'SAP Concur <autonotification@concursolutions.com>',
    'Action required: expense report returned',
    body(
      'Your expense report "Berlin trip" was returned by your approver. Please correct and resubmit it.',
      a('https://www.concursolutions.com/', 'Sign in to Concur'),
    ),
    atWork,
  ],
  [
    'a supplier announces a new account through a letter',
    'Buchhaltung Lieferant AG <buchhaltung@lieferant-ag.example>',
    'Änderung unserer Bankverbindung ab 1.12.2026',
    body(
      'Sehr geehrte Damen und Herren,',
      'ab dem 1. Dezember lautet unsere Bankverbindung wie im Anhang angegeben. Bitte rufen Sie uns zur Bestätigung unter der Ihnen bekannten Nummer an, bevor Sie Ihre Stammdaten ändern.',
      'Freundliche Grüße, Lieferant AG',
    ),
    { ...atWork, attachments: file('Bankverbindung_2026.pdf') },
  ],
  [
    'a payment advice',
    'Accounts Payable <ap@grosskunde.example>',
    'Remittance advice 4500012345',
    body(
      'Dear supplier,',
      'please find attached the remittance advice for our payment of EUR 4,210.00 on 6 November.',
      'This mailbox is not monitored.',
    ),
    { ...atWork, attachments: file('RemittanceAdvice_4500012345.pdf') },
  ],
  [
    'a request for quotation',
    'Procurement <procurement@grosskunde.example>',
    'RFQ 20261107: please quote by Wednesday',
    body(
      'Dear Sir or Madam,',
      'kindly send us your best offer for the items in the attached list by Wednesday noon.',
      'Best regards, Procurement',
    ),
    {
      ...atWork,
      attachments: file(
        'RFQ_20261107.xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ),
    },
  ],
  [
    'a courier booking with the paper',
    'Dispo Spedition Beispiel <dispo@spedition-beispiel.example>',
    'Abholung 17.11. / Lieferschein',
    body(
      'Hallo, Abholung ist am 17.11. zwischen 8 und 12 Uhr. Bitte die angehängten Papiere ausdrucken und bereitlegen.',
    ),
    { ...atWork, attachments: file('CMR_Lieferschein.pdf') },
  ],
  [
    'Slack digest',
    'Slack <notification@slack.com>',
    '[Company Example] notifications from the workspace for November 6th, 2026',
    body(
      'Hi Sam,',
      'You have a new mention in Company Example.',
      'Kim: @sam the PayPal login on staging asks me to verify my account, can you look?',
      a('https://company-example.slack.com/archives/C01/p1', 'View in Slack'),
    ),
    atWork,
  ],
  [
    'a web host on abuse',
    'Hetzner Online <support@hetzner.com>',
    'AbuseInfo: Portmapper exposed - 192.0.2.10',
    body(
      'Dear Mr Reader,',
      'We have received a report about your server 192.0.2.10. Please fix the issue within 24 hours; if you do not, the server may be locked.',
      a('https://abuse.hetzner.com/statements/?token=abc', 'Give a statement'),
    ),
  ],
  [
    'a registrar asks to confirm the owner’s address (ICANN)',
    'Gandi <support@gandi.net>',
    'IMPORTANT: verify the email address of the owner of example.org',
    body(
      'Hello,',
      'ICANN requires that domain owners confirm their email address. Please click the link within 15 days, otherwise your domain will be suspended.',
      a('https://admin.gandi.net/verify/abc', 'https://admin.gandi.net/verify/abc'),
    ),
  ],
  [
    'a small host asks the same',
    'Hosting Beispiel <domains@hosting-beispiel.example>',
    'Bitte bestätigen Sie Ihre E-Mail-Adresse für example.org',
    body(
      'Guten Tag,',
      'bitte bestätigen Sie innerhalb von 15 Tagen Ihre E-Mail-Adresse, sonst muss die Domain nach den Regeln der ICANN gesperrt werden.',
      a('https://verify.hosting-beispiel.example/d/abc', 'E-Mail-Adresse bestätigen'),
    ),
  ],
  [
    'a monitoring alert with an address in numbers',
    'Grafana <alerts@company.example>',
    '[FIRING:1] DiskFull node3',
    body(
      'Alert DiskFull: /var is 95 % full on node3.',
      a('http://10.0.3.7:3000/d/abc', 'View dashboard'),
      'Silence: http://10.0.3.7:9093/#/silences',
    ),
    atWork,
  ],
  [
    'a printer on the local network',
    'Nextcloud <cloud@home.lan>',
    'Neue Freigabe: Urlaub 2026',
    body('Toni hat „Urlaub 2026“ mit dir geteilt.', a('http://cloud.home.lan/f/411', 'Öffnen')),
  ],
  [
    'a journalist asks',
    'Robin Example <robin@zeitung-beispiel.example>',
    'Interview zu Phishing mit dem Namen von Netflix?',
    body(
      'Guten Tag Frau Leser,',
      'ich schreibe über Phishing-Mails, die im Namen von Netflix verschickt werden („Ihre Zahlung ist fehlgeschlagen“). Hätten Sie heute Zeit für ein kurzes Gespräch? Redaktionsschluss ist um 17 Uhr.',
      'Viele Grüße, Robin Example',
    ),
  ],
  [
    'a bounty report',
    'Kim Researcher <kim.researcher@protonmail.com>',
    'Possible account takeover in your shop',
    body(
      'Hi team,',
      'I found that the password reset token of your shop can be reused. Steps: request a reset for your account, click the link twice. I can share a PoC. Do you have a disclosure policy?',
      'Kim',
    ),
    atWork,
  ],
  [
    'a webinar',
    'DATEV <veranstaltungen@datev.de>',
    'Letzte Chance: Online-Seminar E-Rechnung am Donnerstag',
    body(
      'Sehr geehrte Damen und Herren,',
      'ab 2027 müssen Unternehmen E-Rechnungen ausstellen. Sichern Sie sich jetzt einen der letzten Plätze.',
      a('https://www.datev.de/seminare', 'Jetzt anmelden'),
    ),
    bulk,
  ],
];
