import { a, body, bulk, type Ordinary } from './ordinary';

/** Password resets, sign-in alerts, codes, breach notices: what phishing imitates most. */
export const security: Ordinary[] = [
  [
    'a Google sign-in alert',
    'Google <no-reply@accounts.google.com>',
    'Security alert',
    body(
      'A new sign-in on Windows',
      'reader@home.example',
      "We noticed a new sign-in to your Google Account on a Windows device. If this was you, you don't need to do anything. If not, we'll help you secure your account.",
      a(
        'https://accounts.google.com/AccountChooser?Email=reader@home.example&continue=https://myaccount.google.com/alert/nt/1',
        'Check activity',
      ),
      'You can also see security activity at https://myaccount.google.com/notifications',
      'You received this email to let you know about important changes to your Google Account and services. © 2026 Google LLC',
    ),
  ],
  [
    'a Microsoft code',
    'Microsoft account team <account-security-noreply@accountprotection.microsoft.com>',
    'Your single-use code',
    body(
      'Hi re**r@home.example,',
      'We received your request for a single-use code to use with your Microsoft account.',
      'Your single-use code is: 000000',
      'Only enter this code on an official website or app. Don’t share it with anyone. We’ll never ask for it outside an official platform.',
      'Thanks, The Microsoft account team',
    ),
  ],
  [
    'a Microsoft sign-in alert in German',
    'Microsoft-Kontoteam <account-security-noreply@accountprotection.microsoft.com>',
    'Ungewöhnliche Anmeldeaktivität beim Microsoft-Konto',
    body(
      'Microsoft-Konto',
      'Ungewöhnliche Anmeldeaktivität',
      'Bei der letzten Anmeldung beim Microsoft-Konto re**r@home.example wurde etwas Ungewöhnliches festgestellt. Überprüfen Sie Ihre letzten Aktivitäten, dann führen wir Sie durch die Schritte zum Schutz Ihres Kontos.',
      a('https://account.live.com/Activity', 'Letzte Aktivitäten überprüfen'),
      'Vielen Dank, Ihr Microsoft-Kontoteam',
    ),
  ],
  [
    'an Apple Account change',
    'Apple <noreply@email.apple.com>',
    'Uw Apple Account is gebruikt om in te loggen op een webbrowser',
    body(
      'Beste Sam,',
      'Uw Apple Account is gebruikt om in te loggen bij iCloud via een webbrowser.',
      `Als dit u bekend voorkomt, kunt u dit bericht negeren. Als u niet recent hebt ingelogd, wijzigt u uw wachtwoord op ${a('https://account.apple.com', 'account.apple.com')}.`,
      'Met vriendelijke groet, Apple Support',
    ),
  ],
  [
    'a password reset of a small service',
    'Notely <no-reply@notely.example>',
    'Reset your Notely password',
    body(
      'Hi Sam,',
      'Someone asked to reset the password of your Notely account. If it was you, click the button below within 60 minutes. Otherwise ignore this email; your password stays the same.',
      a('https://app.notely.example/password/reset/eyJ0eXAiOiJKV1QiLCJhbGciOi', 'Reset password'),
      "If the button doesn't work, copy this into your browser: https://app.notely.example/password/reset/eyJ0eXAiOiJKV1QiLCJhbGciOi",
    ),
  ],
  [
    'confirming an address at a forum',
    'Das Bastelforum <webmaster@bastelforum.example>',
    'Willkommen im Bastelforum – bitte bestätige deine E-Mail-Adresse',
    body(
      'Hallo sam_85,',
      'danke für deine Anmeldung. Bitte bestätige deine E-Mail-Adresse, um dein Konto zu aktivieren:',
      a(
        'https://www.bastelforum.example/ucp.php?mode=activate&u=4411&k=ABC123',
        'https://www.bastelforum.example/ucp.php?mode=activate&u=4411&k=ABC123',
      ),
      'Wenn du dich nicht registriert hast, lösche diese Mail einfach. Das Konto wird dann nach 7 Tagen gelöscht.',
    ),
  ],
  [
    'a code to sign in',
    'Slack <no-reply@email.slackhq.com>',
    'Slack confirmation code: ABC-123',
    body(
      'Confirm your email address',
      "Your confirmation code is below. Enter it in your open browser window and we'll help you get signed in.",
      'ABC-123',
      "If you didn't request this email, there's nothing to worry about, you can safely ignore it.",
      a('https://slack.com/help', 'Help Center'),
    ),
  ],
  [
    'a new second factor',
    'GitHub <noreply@github.com>',
    '[GitHub] A two-factor authentication method was added to your account',
    body(
      'Hey sam-reader!',
      'A passkey was added to your account. If you did this, you can ignore this email.',
      `If this wasn't you, ${a('https://github.com/settings/security', 'review your security settings')} and ${a('https://github.com/password_reset', 'reset your password')} right away.`,
      'Thanks, The GitHub Team',
    ),
  ],
  [
    'PayPal changed its terms',
    'PayPal <paypal@mail.paypal.it>',
    'Modifiche alle condizioni d’uso PayPal',
    body(
      'Gentile Sam Lettore,',
      'stiamo aggiornando le condizioni d’uso. Le modifiche entreranno in vigore il 10 gennaio. Non devi fare nulla per accettarle.',
      a('https://www.paypal.com/it/webapps/mpp/ua/upcoming-policies-full', 'Leggi le modifiche'),
    ),
  ],
  [
    "OpenAI's notice of the Mixpanel incident",
    'OpenAI <noreply@tm.openai.com>',
    'Security incident involving Mixpanel',
    body(
      'Transparency is important to us, so we want to inform you about a recent security incident at Mixpanel, a data analytics provider that we used on the frontend of our API product.',
      'This was not a breach of OpenAI systems. No chat, API requests, passwords, credentials, API keys, payment details, or government IDs were compromised. You do not need to reset your password or rotate your API keys.',
      'Be cautious with unexpected emails. OpenAI does not ask for passwords, API keys or verification codes through email, text, or chat.',
      a('https://openai.com/index/mixpanel-incident/', 'Read more'),
    ),
  ],
  [
    'a service that tells whose address is in a breach',
    'Breach Alerts <noreply@breachalerts.example>',
    'Your address is in the Trello data breach',
    body(
      'You asked to be told when your address turns up in a data breach. It was found among 15 million Trello accounts that were scraped in January 2024.',
      'What was taken: email addresses, names, usernames. If you used the same password elsewhere, change your password there and turn on two-factor authentication.',
      a('https://breachalerts.example/account', 'See all breaches'),
    ),
  ],
  [
    "Qantas' notice, with advice to be on the safe side",
    'Qantas <noreply@qantas.com.au>',
    'An update on the cyber incident',
    body(
      'Dear Sam, we are writing to you about a cyber incident on a platform that a Qantas contact centre uses. Your name, email address and frequent flyer number were on it. Passwords and PINs were not.',
      'As a precaution you may want to change your password and turn on two-step verification. We will never ask you for your password, PIN or card number.',
      a('https://www.qantas.com/au/en/support/cyber-incident-support.html', 'Cyber incident support'),
    ),
  ],
  [
    "Odido's notice of a leak, in Dutch",
    'Odido <noreply@odido.nl>',
    'Belangrijke informatie over een datalek',
    body(
      'Beste Sam, er is een datalek geweest in een systeem van Odido voor klantcontact. Uw naam en telefoonnummer zijn mogelijk gestolen. Uw wachtwoord niet.',
      'Geef nooit uw wachtwoord of codes aan iemand die u belt of mailt, ook niet als die uw klantgegevens noemt.',
      a('https://www.odido.nl/veiligheid', 'Meer informatie'),
    ),
  ],
  [
    'a security newsletter with five breaches',
    'Security Weekly Digest <digest@securitydigest.example>',
    'LastPass vaults, AT&T records, and a false Gmail alarm',
    body(
      'LastPass vault backups from the 2022 data breach are still opened: change the passwords you kept there. Never type in your master password on a page that a mail led you to.',
      'AT&T: call records leaked through Snowflake. Gainsight apps lost access to Salesforce after an attack. Google says that 2.5 billion Gmail users were not part of a data breach.',
      a('https://securitydigest.example/issue/41', 'Read the issue'),
      a('https://securitydigest.example/unsubscribe', 'Unsubscribe'),
    ),
  ],
  [
    'a breach notice of a small shop',
    'Wolle & Faden <datenschutz@wolleundfaden.example>',
    'Information über einen Datenschutzvorfall (Art. 34 DSGVO)',
    body(
      'Liebe Kundin, lieber Kunde,',
      'am 3. November haben sich Unbekannte Zugriff auf unsere Kundendatenbank verschafft. Betroffen sind Name, Adresse und E-Mail-Adresse. Passwörter sind verschlüsselt gespeichert; wir empfehlen Ihnen dennoch, Ihr Passwort beim nächsten Besuch unserer Seite zu ändern.',
      'Seien Sie bitte vorsichtig bei E-Mails, die angeblich von uns kommen. Fragen beantwortet unser Datenschutzbeauftragter.',
      a('https://www.wolleundfaden.example/vorfall', 'Häufige Fragen'),
    ),
  ],
  [
    'a breach notice through a law firm’s mail service',
    'Sample Health Network <notice@samplehealth.example>',
    'Notice of data breach',
    body(
      'Dear Sam Reader,',
      'We are writing to tell you about an incident that may have involved your personal information. The information included your name, date of birth and health insurance number.',
      'We are offering you 12 months of free credit monitoring through Experian IdentityWorks. To enroll, visit https://www.experianidworks.com/3bcredit and use the activation code ABCD12345.',
      'If you have questions, please call 1-800-555-0100, Monday through Friday.',
    ),
  ],
  [
    'Have I Been Pwned',
    'Have I Been Pwned <noreply@haveibeenpwned.com>',
    'You’ve been pwned in the Sampleforum data breach',
    body(
      "You've been pwned!",
      'You signed up for notifications when your account was pwned in a data breach and unfortunately, it has happened. Email found: reader@home.example. Compromised data: email addresses, passwords, usernames.',
      a('https://haveibeenpwned.com/', 'Check the details'),
      'Change your password on that site and everywhere you used the same one.',
    ),
  ],
  [
    'a locked account of a public library',
    'Stadtbibliothek Musterstadt <bibliothek@musterstadt.example>',
    'Ihr Bibliotheksausweis läuft ab',
    body(
      'Guten Tag,',
      'Ihr Bibliotheksausweis läuft am 30.11. ab. Bitte verlängern Sie ihn an der Theke oder online in Ihrem Konto. Ohne Verlängerung wird das Konto gesperrt.',
      a('https://opac.musterstadt.example/konto', 'Zum Konto'),
    ),
  ],
  [
    'a game account',
    'Steam Support <noreply@steampowered.com>',
    'Your Steam account: Access from new computer',
    body(
      'sam_85,',
      'It looks like you are trying to log in from a new device. Here is the Steam Guard code you need to access your account: ABCDE',
      'If this wasn’t you, please reset your password immediately.',
      a('https://help.steampowered.com/en/wizard/HelpUnauthorizedLogin', 'Recover account'),
      'The Steam Team © Valve Corporation',
    ),
  ],
  [
    'Instagram',
    'Instagram <security@mail.instagram.com>',
    'Nous avons détecté une nouvelle connexion, sam_reader',
    body(
      'Nous avons remarqué une connexion depuis un appareil que vous n’utilisez pas habituellement.',
      'S’il s’agissait de vous, vous pouvez ignorer cet e-mail. Sinon, vous pouvez sécuriser votre compte dès maintenant.',
      a('https://instagram.com/accounts/disavow/xyz/', 'sécuriser votre compte'),
      '© Instagram. Meta Platforms, Inc., 1601 Willow Road, Menlo Park, CA 94025',
    ),
  ],
  [
    'Facebook',
    'Facebook <security@facebookmail.com>',
    'Código de confirmación para recuperar tu cuenta',
    body(
      'Hola, Sam:',
      'Hemos recibido una solicitud para restablecer tu contraseña de Facebook. Introduce el código: 000000',
      a('https://www.facebook.com/recover/code/', 'Cambiar contraseña'),
      '¿No has solicitado este cambio? Comunícanoslo. No compartas este código con nadie.',
    ),
  ],
  [
    'an inactive account is deleted',
    'Dropbox <no-reply@dropbox.com>',
    'Your Dropbox account will be closed for inactivity',
    body(
      'Hi Sam,',
      "You haven't used your Dropbox account for over a year. To keep your files, sign in before December 20. Otherwise your account and the files in it will be deleted.",
      a('https://www.dropbox.com/login', 'Sign in to Dropbox'),
    ),
  ],
  [
    'a self-hosted chat',
    'Mattermost <chat@company.example>',
    'You have a new device signed in',
    body(
      'Hello maria,',
      'A new sign-in to your account at chat.company.example was recorded. If it was not you, please change your password and tell the admins.',
      a('https://chat.company.example/login', 'Open Mattermost'),
    ),
    { to: [{ name: '', address: 'sam@company.example' }] },
  ],
  [
    'an e-mail address change',
    'eBay <ebay@ebay.com>',
    'Ihre E-Mail-Adresse wurde geändert',
    body(
      'Hallo Sam,',
      'Ihre E-Mail-Adresse wurde wie gewünscht geändert. Wenn Sie das nicht selbst veranlasst haben, wenden Sie sich bitte sofort an uns.',
      a('https://www.ebay.de/help/account', 'Kundenservice kontaktieren'),
    ),
  ],
  [
    'a Russian service',
    'Почта примера <noreply@mail.primer.example>',
    'Вход с нового устройства',
    body(
      'Здравствуйте, Сэм!',
      'Мы заметили вход в ваш аккаунт с нового устройства. Если это были вы, ничего делать не нужно. Если нет — смените пароль.',
      a('https://id.primer.example/security', 'Проверить активность'),
    ),
  ],
  [
    'a Japanese service warns of imitations',
    '楽天市場 <info@rakuten.co.jp>',
    '【重要】楽天を装った不審なメールにご注意ください',
    body(
      'いつも楽天市場をご利用いただきありがとうございます。',
      '楽天を装い、個人情報やクレジットカード番号を入力させようとする不審なメールが確認されています。楽天がメールでパスワードをお尋ねすることはありません。',
      a('https://www.rakuten.co.jp/com/faq/', '詳しくはこちら'),
    ),
    bulk,
  ],
  [
    'a company login system',
    'Okta <noreply@okta.com>',
    'Company Example: new sign-on notification for your account',
    body(
      'Hi Sam,',
      'Your account was used to sign on from a new or unrecognized device: Firefox, Linux, Musterstadt.',
      "Don't recognize this activity? Your administrator monitors sign-ons; please report it.",
      a('https://company-example.okta.com/user/notifications/report', 'Report suspicious activity'),
      'This is an automatically generated message from Okta.',
    ),
  ],
  [
    'a WordPress site of one’s own',
    'WordPress <wordpress@club.example>',
    '[Ruderclub Musterstadt] Passwort zurücksetzen',
    body(
      'Jemand hat angefordert, das Passwort für folgendes Konto zurückzusetzen: Website-Titel: Ruderclub Musterstadt. Benutzername: sam.',
      'Falls dies nicht beabsichtigt war, ignoriere einfach diese E-Mail. Um dein Passwort zurückzusetzen, besuche diese Adresse:',
      a(
        'https://club.example/wp-login.php?action=rp&key=AbCdEf&login=sam',
        'https://club.example/wp-login.php?action=rp&key=AbCdEf&login=sam',
      ),
    ),
  ],
];
