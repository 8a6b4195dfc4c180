import { a, body, bulk, file, type Ordinary } from './ordinary';

/** Firms that write what phishing imitates best: hurry, money, accounts, from domains and hosts that look odd but are honest. */
export const household: Ordinary[] = [
  [
    'a shop through Mailchimp that confirms a subscription',
    'Keramik am Deich <post@keramik-am-deich.example>',
    'Bitte bestätige deine Newsletter-Anmeldung',
    body(
      'Moin!',
      'Bitte bestätige, dass du unseren Newsletter haben möchtest. Wenn du dich nicht angemeldet hast, lösche diese E-Mail einfach.',
      a(
        'https://keramik-am-deich.us9.list-manage.com/subscribe/confirm?u=abc&id=1&e=2',
        'Ja, ich möchte den Newsletter',
      ),
    ),
    bulk,
  ],
  [
    'a shop on a free page builder',
    'Atelier Exemple <atelier.exemple@gmail.com>',
    'Votre commande est prête',
    body(
      'Bonjour Sam,',
      'Votre commande est prête, vous pouvez venir la chercher samedi. Les nouveautés sont ici :',
      a('https://atelierexemple.wixsite.com/boutique', 'la boutique'),
      'À bientôt, Claire',
    ),
  ],
  [
    'a club’s form at Google',
    'Tennis Club Beispiel <vorstand@tc-beispiel.example>',
    'Anmeldung Wintertraining bis Sonntag',
    body(
      'Liebe Mitglieder,',
      'bitte meldet euch bis Sonntag, 18 Uhr über das Formular an, sonst verfällt der Platz.',
      a('https://docs.google.com/forms/d/e/1FAIpQLSabc/viewform', 'Anmeldeformular'),
    ),
    bulk,
  ],
  [
    'a bill with a link to a payment page of Mollie',
    'Rijschool Voorbeeld <administratie@rijschoolvoorbeeld.example>',
    'Herinnering: factuur 2026-118 staat nog open',
    body(
      'Beste Sam,',
      'Factuur 2026-118 van € 240,00 staat nog open. Wil je deze binnen 7 dagen betalen?',
      a('https://payments.rijschoolvoorbeeld.example/betaal/abc', 'Direct betalen met iDEAL'),
      'Al betaald? Dan kun je deze mail negeren.',
    ),
    { attachments: file('factuur-2026-118.pdf') },
  ],
  [
    'a telecom that moves to a new bill portal',
    'Glasfaser Beispiel <service@glasfaser-beispiel.example>',
    'Aktion erforderlich: Neue Zugangsdaten für Ihr Kundenportal',
    body(
      'Sehr geehrte Frau Leser,',
      'am 1. Dezember schalten wir unser altes Kundenportal ab. Bitte registrieren Sie sich bis dahin im neuen Portal. Ihr altes Passwort gilt dort nicht mehr.',
      a('https://portal.glasfaser-beispiel.example/registrierung', 'Jetzt registrieren'),
    ),
  ],
  [
    'a landline firm on an open bill',
    'Vodafone <noreply@vodafone.de>',
    'Ihre Rechnung konnte nicht abgebucht werden',
    body(
      'Guten Tag Frau Leser,',
      'Ihre Bank hat unsere Abbuchung von 39,99 € zurückgegeben. Bitte überweisen Sie den Betrag bis zum 20. November, damit wir Ihren Anschluss nicht sperren müssen.',
      a('https://www.vodafone.de/meinvodafone/services/ihre-rechnungen', 'Zur Rechnung'),
    ),
  ],
  [
    'a Spanish utility',
    'Endesa <atencionalcliente@endesaonline.com>',
    'Aviso de factura impagada',
    body(
      'Estimado/a Sam Lector:',
      'Su factura de octubre, de 61,20 €, figura como impagada. Puede abonarla en su área de cliente. Si ya la ha pagado, no tenga en cuenta este aviso.',
      a('https://www.endesa.com/es/mi-endesa', 'Pagar mi factura'),
    ),
  ],
  [
    'an Italian utility',
    'Enel Energia <noreply@enel.com>',
    'La tua bolletta è disponibile',
    body(
      'Gentile Sam,',
      'la bolletta di ottobre di 74,10 € è disponibile nell’area clienti. Scadenza: 28 novembre.',
      a('https://www.enel.it/it/area-clienti', 'Vedi la bolletta'),
    ),
  ],
  [
    'a Brazilian telecom',
    'Vivo <naoresponda@vivo.com.br>',
    'Sua fatura Vivo vence em 3 dias',
    body(
      'Olá, Sam!',
      'Sua fatura no valor de R$ 99,90 vence em 3 dias. Pague com Pix ou boleto e evite o bloqueio da linha.',
      a('https://www.vivo.com.br/meuvivo', 'Ver fatura'),
    ),
  ],
  [
    'a French railway refund',
    'SNCF Connect <noreply@connect.sncf.com>',
    'Votre remboursement G30 a été accepté',
    body(
      'Bonjour Sam,',
      'Suite au retard de votre train, vous avez droit à une compensation de 12,40 €. Choisissez un bon d’achat ou un virement.',
      a('https://www.sncf-connect.com/aide/garantie-30-minutes', 'Choisir mon remboursement'),
    ),
  ],
  [
    'a refund of a shop',
    'ASOS <order_confirm@asos.com>',
    "We've processed your refund",
    body(
      'Hi Sam,',
      "We've refunded £24.00 to your original payment method. It can take up to 10 working days to show in your account.",
      a('https://my.asos.com/my-account/orders', 'View my returns'),
    ),
  ],
  [
    'a tax refund told by the employer’s adviser',
    'Lohnsteuerhilfe Beispiel e. V. <info@lohi-beispiel.example>',
    'Ihre Steuererstattung: 812 €',
    body(
      'Liebes Mitglied,',
      'gute Nachrichten: Das Finanzamt hat Ihrem Antrag entsprochen. Sie erhalten 812 € zurück. Der Bescheid liegt bei.',
      'Ihre Beratungsstelle',
    ),
    { attachments: file('Steuerbescheid_2025.pdf') },
  ],
  [
    'a real prize draw of a bank',
    'PSD Bank Beispiel eG <gewinnsparen@psd-bank-beispiel.example>',
    'Sie haben beim Gewinnsparen gewonnen',
    body(
      'Sehr geehrte Frau Leser,',
      'herzlichen Glückwunsch! Ihr Los hat bei der Novemberziehung 25 Euro gewonnen. Den Gewinn haben wir Ihrem Konto gutgeschrieben.',
      'Ihre PSD Bank Beispiel eG',
    ),
  ],
  [
    'points at a drugstore',
    'PAYBACK <info@mailing.payback.de>',
    'Frau Leser, 1.240 Punkte verfallen am 30.11.',
    body(
      'Guten Tag Frau Leser,',
      'zum 30. November verfallen 1.240 Ihrer Punkte. Lösen Sie sie jetzt gegen eine Prämie oder einen Gutschein ein.',
      a('https://www.payback.de/praemien', 'Punkte einlösen'),
    ),
    bulk,
  ],
  [
    'a phone shop on a trade-in',
    'Samsung <samsung@mail.samsung.com>',
    'Claim your free Galaxy Buds before Sunday',
    body(
      'Hi Sam,',
      'Buy the new Galaxy and claim your free Galaxy Buds. Upload your receipt before Sunday midnight.',
      a('https://www.samsung.com/uk/offer/galaxy-buds/', 'Claim now'),
    ),
    bulk,
  ],
  [
    'a password manager on a breach',
    '1Password <hello@1password.com>',
    'Watchtower: a website that you use was breached',
    body(
      'Hi Sam,',
      'sampleforum.example was part of a data breach. Change your password there now.',
      a('https://my.1password.com/watchtower', 'Open Watchtower'),
    ),
  ],
  [
    'a shared photo frame invites',
    'Frameo <no-reply@frameo.example>',
    'Oma Erika wants to share photos with you',
    body(
      'Oma Erika invited you to send photos to her frame.',
      'Enter this code in the app: 123 456. It is valid for 12 hours.',
      a('https://frameo.example/app', 'Get the app'),
    ),
  ],
  [
    'a housing firm asks for papers',
    'Wohnbau Musterstadt <vermietung@wohnbau-musterstadt.example>',
    'Ihre Bewerbung um die Wohnung Lindenstraße 4: fehlende Unterlagen',
    body(
      'Sehr geehrte Frau Leser,',
      'für Ihre Bewerbung fehlen uns noch die letzten drei Gehaltsnachweise, eine Ausweiskopie und die SCHUFA-Auskunft. Bitte laden Sie alles bis Mittwoch hoch.',
      a('https://upload.wohnbau-musterstadt.example/b/8fa2', 'Unterlagen hochladen'),
    ),
  ],
  [
    'SCHUFA',
    'SCHUFA <noreply@schufa.de>',
    'Es gibt eine Änderung in Ihrem Datenbestand',
    body(
      'Guten Tag Frau Leser,',
      'zu Ihrer Person wurde eine neue Information gemeldet. Details sehen Sie nach der Anmeldung auf meineSCHUFA.de.',
      a('https://www.meineschufa.de/login', 'Zum Login'),
    ),
  ],
  [
    'an online pharmacy in pounds',
    'Sample Meds <orders@samplemeds.example>',
    "Action needed: we can't dispatch your order",
    body(
      'Hi Sam,',
      'Our pharmacist has a question about your order. Please log in and answer it within 48 hours, otherwise we will have to cancel and refund it.',
      a('https://www.samplemeds.example/account/messages', 'Answer now'),
    ),
  ],
  [
    'an Uber code',
    'Uber <noreply@uber.com>',
    'Twój kod weryfikacyjny Uber',
    body('Twój kod to 0000. Nie udostępniaj go nikomu.', '© Uber 2026'),
  ],
  [
    'a bank in Turkey',
    'Garanti BBVA <garantibbva@garantibbva.com.tr>',
    'Kredi kartı ekstreniz hazır',
    body(
      'Sayın Sam Okur,',
      'Kasım ayı kredi kartı ekstreniz hazır. Son ödeme tarihi 25.11.2026. Şifrenizi kimseyle paylaşmayınız.',
      a('https://www.garantibbva.com.tr/', 'Garanti BBVA'),
    ),
  ],
  [
    'a Japanese bank',
    '三井住友カード <statement@vpass.ne.jp>',
    'お支払い金額確定のお知らせ',
    body(
      'いつも三井住友カードをご利用いただきありがとうございます。',
      '12月10日お支払い分の金額が確定しました。詳細はVpassにログインのうえご確認ください。',
      a('https://www.smbc-card.com/mem/index.jsp', 'Vpassログイン'),
    ),
  ],
  [
    'a Chinese courier',
    '顺丰速运 <service@sf-express.com>',
    '您的快件正在派送',
    body(
      '尊敬的客户：',
      '您的快件SF0000000000正在派送途中，请保持电话畅通。',
      a('https://www.sf-express.com/chn/sc/waybill/waybill-detail/SF0000000000', '查看物流'),
    ),
  ],
  [
    'a Russian marketplace',
    'Ozon <noreply@ozon.ru>',
    'Заказ готов к выдаче',
    body(
      'Здравствуйте!',
      'Ваш заказ 0000-0000 ждёт в пункте выдачи до 15 ноября. Код получения — в приложении.',
      a('https://www.ozon.ru/my/orderlist', 'Мои заказы'),
    ),
  ],
];
