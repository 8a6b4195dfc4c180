import { a, body, bulk, file, type Ordinary } from './ordinary';

/** Banks, cards, brokers, insurers. */
export const banks: Ordinary[] = [
  [
    'a local Sparkasse from its own domain',
    'Sparkasse Musterstadt <newsletter@sparkasse-musterstadt.example>',
    'Neue Dokumente in Ihrem Elektronischen Postfach',
    body(
      'Guten Tag Sam Leser,',
      'in Ihrem Elektronischen Postfach liegt eine neue Nachricht Ihrer Sparkasse Musterstadt für Sie bereit. Bitte melden Sie sich wie gewohnt im Online-Banking an.',
      a('https://www.sparkasse-musterstadt.example/de/home.html', 'Zur Internet-Filiale'),
      'Bitte beachten Sie: Wir fragen Sie niemals per E-Mail nach PIN, TAN oder Zugangsdaten.',
      'Ihre Sparkasse Musterstadt',
    ),
  ],
  [
    'a local Volksbank changes its terms',
    'Volksbank Beispielstadt eG <info@volksbank-beispielstadt.example>',
    'Ihre Zustimmung zu unseren Allgemeinen Geschäftsbedingungen',
    body(
      'Sehr geehrte Frau Leser,',
      'wir passen zum 1. März unsere Allgemeinen Geschäftsbedingungen an und bitten um Ihre Zustimmung. Am einfachsten geht das im OnlineBanking unter "Postfach". Sie können auch in Ihrer Filiale unterschreiben.',
      a('https://www.volksbank-beispielstadt.example/agb', 'Mehr erfahren'),
      'Freundliche Grüße<br>Ihre Volksbank Beispielstadt eG',
    ),
  ],
  [
    'a statement of Chase',
    'Chase <no.reply.alerts@chase.com>',
    'Your statement is ready for account ending in 0000',
    body(
      'Your statement is ready.',
      'You can now view your November statement for account ending in 0000 on chase.com or in the Chase Mobile app.',
      a('https://www.chase.com/digital/login', 'View statement'),
      'Chase will never ask for your password or one-time code by email. JPMorgan Chase Bank, N.A. Member FDIC',
    ),
  ],
  [
    'a card that expires',
    'Bank of America <onlinebanking@ealerts.bankofamerica.com>',
    'Your new card is on the way',
    body(
      'Your debit card ending in 0000 expires next month.',
      'We mailed your new card to the address on file. Activate it in the mobile app or at any of our ATMs, then update the card with merchants that bill you automatically.',
      a('https://www.bankofamerica.com/deposits/manage/activate-card/', 'How to activate'),
      'Remember: We never ask for private information such as an account number, card PIN, or Social Security number in email messages.',
    ),
  ],
  [
    'a blocked card payment at Revolut',
    'Revolut <no-reply@revolut.com>',
    'Your card payment was declined',
    body(
      'Hi Sam,',
      'Your card payment of €12.99 at Sample Streaming was declined because there was not enough money in your account. Top up and try again.',
      a('https://www.revolut.com/app', 'Open the app'),
      'Revolut Bank UAB',
    ),
  ],
  [
    'ING in the Netherlands',
    'ING <noreply@ing.nl>',
    'Uw nieuwe betaalpas is onderweg',
    body(
      'Beste heer Lezer,',
      'Uw betaalpas verloopt eind december. Uw nieuwe pas ontvangt u binnen 7 werkdagen. U hoeft niets te doen; uw pincode blijft hetzelfde.',
      'ING vraagt u nooit om uw oude pas op te sturen of uw pincode door te geven.',
      a('https://www.ing.nl/particulier/betalen/passen', 'Meer over uw pas'),
    ),
  ],
  [
    'Crédit Agricole',
    'Crédit Agricole <nepasrepondre@credit-agricole.fr>',
    'Un nouveau document est disponible',
    body(
      'Bonjour Madame Lecteur,',
      'Votre relevé de compte de novembre est disponible dans votre espace personnel, rubrique « Mes documents ».',
      a('https://www.credit-agricole.fr/', 'Accéder à mon espace'),
      'Pour votre sécurité, nous ne vous demanderons jamais vos codes par e-mail, SMS ou téléphone.',
    ),
  ],
  [
    'BBVA',
    'BBVA <bbva@info.bbva.com>',
    'Ya puedes consultar tu extracto de noviembre',
    body(
      'Hola, Sam:',
      'Ya tienes disponible el extracto de tu tarjeta terminada en 0000. Entra en la app o en bbva.es para verlo.',
      a('https://www.bbva.es/', 'Ir a bbva.es'),
      'Nunca te pediremos tus claves por correo, SMS o teléfono.',
    ),
  ],
  [
    'Intesa',
    'Intesa Sanpaolo <noreply@intesasanpaolo.com>',
    'Aggiorna i tuoi dati: documento in scadenza',
    body(
      'Gentile Sam,',
      'la sua carta d’identità registrata presso la banca scade il 30 novembre. Può aggiornarla in filiale oppure nella app, nella sezione Profilo.',
      a('https://www.intesasanpaolo.com/', 'Scopri come fare'),
    ),
  ],
  [
    'a Brazilian bank',
    'Nubank <todomundo@nubank.com.br>',
    'A fatura do seu cartão Nubank está fechada',
    body(
      'Olá, Sam',
      'A fatura de novembro do seu cartão está fechada no valor de R$ 812,44, com vencimento em 15 NOV. O boleto está em anexo; você também pode pagar pelo app.',
      a('https://nubank.com.br/ajuda', 'Precisa de ajuda?'),
    ),
    { attachments: file('fatura-novembro.pdf') },
  ],
  [
    'a tan app is moved to a new phone',
    'DKB <info@dkb.de>',
    'Neues Gerät für die DKB-App registriert',
    body(
      'Hallo Sam,',
      'du hast gerade ein neues Gerät für deine DKB-App registriert. Das warst nicht du? Dann sperr deinen Zugang bitte sofort unter 116 116.',
      a('https://www.dkb.de/fragen-antworten', 'Fragen & Antworten'),
      'Deutsche Kreditbank AG',
    ),
  ],
  [
    'a credit card with a payment that failed',
    'American Express <AmericanExpress@welcome.americanexpress.com>',
    'Your payment was returned',
    body(
      'Dear Sam Reader,',
      'Your bank returned your payment of $231.18, so your account is now past due. To avoid a late fee, please make a payment by November 20.',
      a('https://www.americanexpress.com/en-us/account/login', 'Make a payment'),
      'Account ending: 00000. © 2026 American Express. All rights reserved.',
    ),
  ],
  [
    'a broker with a yearly statement',
    'Trade Republic <service@traderepublic.com>',
    'Dein Jahressteuerbescheinigung ist da',
    body(
      'Hallo Sam,',
      'deine Jahressteuerbescheinigung 2026 findest du ab sofort in der App in deiner Timeline.',
      'Trade Republic Bank GmbH, Brunnenstraße 19-21, 10119 Berlin',
    ),
  ],
  [
    'an insurer collects a premium',
    'HUK-COBURG <service@huk-coburg.de>',
    'Ihre Beitragsrechnung zur Kfz-Versicherung',
    body(
      'Guten Tag Frau Leser,',
      'Ihre Beitragsrechnung für das Jahr 2027 liegt in "Meine HUK" bereit. Den Beitrag von 412,80 € buchen wir am 2. Januar von Ihrem Konto ab.',
      a('https://www.huk.de/login', 'Zu Meine HUK'),
    ),
  ],
  [
    'an insurance agent of a big insurer from his own domain',
    'Allianz Agentur Beispiel <kontakt@agentur-beispiel.example>',
    'Ihr Termin zur Jahresbesprechung',
    body(
      'Sehr geehrter Herr Leser,',
      'das Jahr geht zu Ende und ich möchte mit Ihnen gern Ihre Verträge durchgehen. Passt Ihnen der 4. Dezember um 16 Uhr? Bitte bestätigen Sie den Termin kurz.',
      'Ihre Allianz Agentur Beispiel<br>Musterweg 2, 12345 Musterstadt<br>Tel. 0800 0000000',
      a('https://www.agentur-beispiel.example/termin', 'Termin online wählen'),
    ),
  ],
  [
    'a credit union warns of fraud',
    'Sample Valley Credit Union <news@samplevalleycu.example>',
    'Beware of text messages that look like ours',
    body(
      'Dear member,',
      'Scammers are sending text messages that say "your card has been locked" and ask members to verify their account through a link. We will never ask for your password, PIN or a one-time code.',
      'If you gave information to somebody, call us at (555) 010-0000 or stop by any branch.',
      a('https://www.samplevalleycu.example/security', 'More on staying safe'),
    ),
    bulk,
  ],
  [
    'a genuine fraud alert',
    'Capital One <capitalone@notification.capitalone.com>',
    'Did you make this purchase?',
    body(
      'Hi Sam,',
      'We noticed a purchase of $412.77 at SAMPLE ELECTRONICS on your card ending in 0000 that looks unusual. Please let us know if you recognize it.',
      `${a('https://verified.capitalone.com/auth/signin', 'Yes, I recognize it')} ${a('https://verified.capitalone.com/auth/signin', 'No, something is wrong')}`,
      'Your card stays locked until you answer.',
    ),
  ],
  [
    'a Swiss bank',
    'PostFinance <noreply@postfinance.ch>',
    'Ihr neues E-Banking-Dokument',
    body(
      'Guten Tag',
      'Im E-Finance steht ein neues Dokument für Sie bereit.',
      a('https://www.postfinance.ch/', 'www.postfinance.ch'),
      'PostFinance fordert Sie nie per E-Mail auf, Ihre Sicherheitselemente bekanntzugeben.',
    ),
  ],
  [
    'an Arabic bank notice',
    'البنك المثالي <alerts@sample-bank.example>',
    'كشف حسابك لشهر نوفمبر جاهز',
    body(
      'عزيزي سام،',
      'كشف حسابك لشهر نوفمبر جاهز الآن في تطبيق البنك. لن نطلب منك أبدا كلمة المرور أو رمز التحقق عبر البريد الإلكتروني.',
      a('https://www.sample-bank.example/ar', 'زيارة موقعنا'),
    ),
  ],
  [
    'a Chinese card bill',
    '示例银行信用卡 <ccsvc@message.shili-bank.example>',
    '示例银行信用卡电子账单（2026年11月）',
    body(
      '尊敬的客户，您好！',
      '您2026年11月的信用卡账单已出，本期应还款额：1,280.50元，到期还款日：12月5日。请按时还款。',
      a('https://www.shili-bank.example/card', '查看账单'),
    ),
  ],
  [
    'a pension fund',
    'Pensioenfonds Voorbeeld <info@pensioenfondsvoorbeeld.example>',
    'Uw pensioenoverzicht (UPO) staat klaar',
    body(
      'Geachte mevrouw Lezer,',
      'Uw Uniform Pensioenoverzicht 2026 staat voor u klaar. Log in met uw DigiD om het te bekijken.',
      a('https://www.pensioenfondsvoorbeeld.example/mijn', 'Inloggen op Mijn pensioen'),
    ),
  ],
];
