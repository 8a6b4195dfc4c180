import { a, body, bulk, undisclosed, type Ordinary } from './ordinary';

const atWork = { to: [{ name: 'Sam Reader', address: 'sam@company.example' }] };
const tracked = (text: string): string =>
  a('https://example.us14.list-manage.com/track/click?u=abc&id=def&e=123', text);

/** Honest mail about breaches that are known: news, warnings, notices, advice to be on the safe side. */
export const breaches: Ordinary[] = [
  [
    'a German newsletter on one breach',
    'Datenschutz-Brief <brief@datenschutzbrief.example>',
    'Datenleck bei Mixpanel: Was OpenAI-Kunden wissen sollten',
    body(
      'Guten Morgen!',
      'Beim Analysedienst Mixpanel wurden Namen und Adressen von Kunden der OpenAI-API gestohlen. Passwörter und Schlüssel nicht. OpenAI bittet niemanden, etwas zu tun.',
      'Vorsicht vor Mails, die verlangen: Bestätigen Sie Ihr Konto. Wer sichergehen will, ändert sein Passwort selbst, nicht über einen Link.',
      a('https://datenschutzbrief.example/mixpanel', 'Weiterlesen'),
    ),
    bulk,
  ],
  [
    'a French newsletter on leaks of the year',
    'La Lettre du Numérique <bonjour@lettrenumerique.example>',
    'Fuites de données : Free, Orange, Bouygues, et maintenant ?',
    body(
      'Bonjour,',
      'Après la fuite de données chez Free et la cyberattaque contre Bouygues Telecom, les faux conseillers appellent. Ne donnez jamais votre mot de passe ni votre code.',
      'Nos conseils : changez vos mots de passe, surveillez votre compte bancaire, activez la double authentification.',
      tracked('Lire la suite'),
    ),
    bulk,
  ],
  [
    'a Spanish newsletter on false alarms',
    'Boletín Seguro <hola@boletinseguro.example>',
    '¿2.500 millones de cuentas de Gmail filtradas? No',
    body(
      'Hola:',
      'Circula la noticia de una filtración de datos de 2.500 millones de cuentas de Gmail. Google lo ha desmentido. No hace falta cambiar la contraseña por eso.',
      a('https://boletinseguro.example/gmail', 'Leer más'),
    ),
    bulk,
  ],
  [
    'an Italian newsletter on hotels',
    'Viaggi e Dati <redazione@viaggiedati.example>',
    'Booking.com, violazione dei dati: come riconoscere le truffe',
    body(
      'Cari lettori,',
      'dopo la violazione dei dati di Booking.com i truffatori scrivono agli ospiti con il vero numero della prenotazione e chiedono di confermare la carta. Non pagate mai da un link.',
      a('https://viaggiedati.example/booking', 'Leggi tutto'),
    ),
    bulk,
  ],
  [
    'a Dutch consumer letter on Odido',
    'Consumentenbrief <nieuws@consumentenbrief.example>',
    'Datalek Odido: dit kunt u doen',
    body(
      'Beste lezer,',
      'Bij Odido is een datalek geweest. Oplichters bellen nu klanten. Geef nooit uw pincode of wachtwoord door. Wijzig voor de zekerheid uw wachtwoord.',
      a('https://consumentenbrief.example/odido', 'Lees verder'),
    ),
    bulk,
  ],
  [
    'a Polish letter on passwords',
    'Bezpiecznik <list@bezpiecznik.example>',
    'Wyciek danych w LastPass: co z niego wynika dziś',
    body(
      'Dzień dobry,',
      'po wycieku danych z LastPass w 2022 roku ktoś wciąż otwiera kopie skarbców. Zmień hasła, które tam trzymasz. Nie podawaj nikomu hasła głównego.',
      a('https://bezpiecznik.example/lastpass', 'Czytaj dalej'),
    ),
    bulk,
  ],
  [
    'a Japanese letter on leaks',
    'セキュリティ通信 <info@security-tsushin.example>',
    'Mixpanelの情報漏えいについて',
    body(
      '読者の皆さま、OpenAIが利用していたMixpanelで情報漏えいがありました。パスワードは含まれていません。',
      '念のため、二段階認証を設定してください。メールのリンクからパスワードを変更しないでください。',
      a('https://security-tsushin.example/mixpanel', '続きを読む'),
    ),
    bulk,
  ],
  [
    'a Portuguese letter on Discord',
    'Clube de Jogos <novidades@clubedejogos.example>',
    'Vazamento de dados no Discord: o que aconteceu',
    body(
      'Oi, pessoal!',
      'O Discord sofreu um vazamento de dados por um fornecedor de atendimento. O Discord avisa por e-mail quem foi afetado. Nunca digite sua senha em outro site.',
      a('https://clubedejogos.example/discord', 'Leia mais'),
    ),
    bulk,
  ],
  [
    'a notice of a breach watch with several sites',
    'Leak Watch <alerts@leakwatch.example>',
    'Your address is in 2 new data breaches: SoundCloud, Twitter',
    body(
      'reader@home.example was found in 2 data breaches.',
      'SoundCloud: 29.8 million accounts, email addresses and public profiles. No passwords. Twitter: 200 million accounts, email addresses and user names.',
      'If you used the same password elsewhere, change it there. Turn on two-factor authentication.',
      a('https://leakwatch.example/dashboard', 'See what was exposed'),
      a('https://leakwatch.example/unsubscribe/abc', 'Stop these alerts'),
    ),
  ],
  [
    'a bank warns of false mails after a breach',
    'Sparbank Beispiel <service@sparbank-beispiel.example>',
    'Warnung: Betrüger nutzen das Datenleck bei Booking.com',
    body(
      'Sehr geehrte Frau Leser,',
      'seit dem Datenleck bei Booking.com fordern Betrüger per WhatsApp und E-Mail auf, die Kreditkarte zu bestätigen. Geben Sie Ihre Kartendaten nicht ein. Wir fragen Sie nie nach Ihrer PIN oder TAN.',
      'Haben Sie Daten eingegeben? Sperren Sie Ihre Karte sofort unter der Nummer auf der Rückseite.',
      a('https://www.sparbank-beispiel.example/sicherheit', 'Mehr zur Sicherheit'),
    ),
  ],
  [
    'a bank of Spain after its vendor’s breach, itself',
    'Santander <info@emails.santander.co.uk>',
    'Stay alert: scams that use stolen data',
    body(
      'Dear Ms Reader,',
      'After data breaches at other companies, scammers may know your name and phone number. We never ask for a one-time passcode or tell you to move money to a safe account.',
      a('https://www.santander.co.uk/personal/support/fraud-and-security', 'How to spot a scam'),
    ),
  ],
  [
    'a company resets passwords to be on the safe side, through a mail service',
    'Notely <security@notely.example>',
    'We have reset your password as a precaution',
    body(
      'Hi Sam,',
      'After the security incident at Salesloft we reset the passwords of all Notely accounts as a precaution. We have no sign that your account was used.',
      'Choose a new password when you next sign in.',
      a('https://u1234567.ct.sendgrid.net/ls/click?upn=u001.abc', 'Choose a new password'),
      'Notely Ltd, 1 Sample Street',
    ),
  ],
  [
    'a shop on a breach at its mail service',
    'Wollladen Beispiel <hallo@wollladen.example>',
    'Sicherheitsvorfall bei Mailchimp: Ihre E-Mail-Adresse',
    body(
      'Liebe Kundin, lieber Kunde,',
      'unser Dienstleister Mailchimp hat uns über einen Sicherheitsvorfall informiert. Betroffen sind Name und E-Mail-Adresse. Vorsorglich empfehlen wir, Ihr Passwort zu ändern.',
      tracked('Passwort ändern'),
    ),
    bulk,
  ],
  [
    'a shop on a breach at its warehouse',
    'Gadget Shop Example <help@gadgetshop.example>',
    'About the ShipMonk data breach',
    body(
      'Hi Sam,',
      'ShipMonk, which packs our parcels, had a data breach. Your name, address and phone number were part of it; your password and card were not. You do not need to do anything.',
      a('https://www.gadgetshop.example/shipmonk-faq', 'Questions and answers'),
    ),
  ],
  [
    'a settlement of a known breach',
    'AT&T Data Incident Settlement <noreply@sampledatasettlement.example>',
    'Court-approved notice: AT&T data incident settlement',
    body(
      'YOU MAY BE ENTITLED TO A CASH PAYMENT FROM A CLASS ACTION SETTLEMENT.',
      'A settlement has been reached about the AT&T data incidents announced in 2024, in which call records held at Snowflake and data of 73 million customers were involved. Your Class Member ID is ABC123. The deadline to submit a claim is December 18, 2026.',
      a('https://www.sampledatasettlement.example/submit-claim', 'Submit a claim'),
    ),
  ],
  [
    'a settlement over a school system, by a law firm',
    'Sample Law LLP <info@samplelaw.example>',
    'PowerSchool data breach: information for parents',
    body(
      'Dear parent,',
      'we act for families whose data were part of the PowerSchool data breach of December 2024. If your child went to a school that used PowerSchool, you may have a claim. Reply or call us; this costs nothing.',
      a('https://www.samplelaw.example/powerschool', 'Find out more'),
    ),
  ],
  [
    'a school on its system',
    'Sample High School <office@samplehigh.example>',
    'Update on the PowerSchool incident',
    body(
      'Dear families,',
      'PowerSchool has told us that the data breach included names and addresses of our pupils. PowerSchool offers two years of identity protection. We will never ask you for payment details by email.',
      a('https://www.samplehigh.example/powerschool', 'What we know'),
    ),
    undisclosed,
  ],
  [
    'colleagues on keys',
    'Kim Sample <kim@company.example>',
    'Re: Salesloft Drift breach: please rotate keys',
    body(
      'Hi all,',
      'security asks that we rotate our API keys and the Salesforce tokens that Drift used. Please rotate yours by Friday and tick it in the ticket.',
      a('https://tickets.company.example/SEC-412', 'SEC-412'),
      'Kim',
      'On Tue, Toni wrote: Salesloft was hacked, do we use Drift?',
    ),
    atWork,
  ],
  [
    'a security team on a Mixpanel breach, to everybody',
    'Security Team <security@company.example>',
    'Action required: rotate OpenAI API keys by Thursday',
    body(
      'All,',
      'because of the Mixpanel incident please rotate your OpenAI API keys by Thursday, although OpenAI says that keys were not exposed. Instructions are in the wiki.',
      a('https://wiki.company.example/openai-keys', 'wiki.company.example/openai-keys'),
    ),
    atWork,
  ],
  [
    'a client asks about a breach',
    'Chris Muster <chris@client.example>',
    'Gainsight breach: are we affected?',
    body(
      'Hi Sam,',
      'our auditors want to know whether you use Gainsight with Salesforce and whether our data were exposed in the attack. Could you fill in the attached questions by next week?',
      'Thanks, Chris',
    ),
    { ...atWork, attachments: [{ name: 'questions.xlsx', type: 'application/xlsx', size: 12_000 }] },
  ],
  [
    'a status page of a vendor',
    'Mixpanel Status <noreply@mixpanelstatus.example>',
    'Mixpanel: incident resolved: delayed events',
    body(
      'Incident resolved: events in Mixpanel were late between 09:00 and 09:40 UTC. No data was lost.',
      a('https://mixpanelstatus.example/incidents/12', 'View incident'),
    ),
  ],
  [
    'a wallet maker’s fans on phishing letters',
    'Coin Corner <gm@coincorner.example>',
    'Paper letters after the Ledger leak: do not scan the code',
    body(
      'gm,',
      'Ledger customers get paper letters after the Global-e data breach. They say: "enter your recovery phrase". Ledger never asks for it. Nobody needs to migrate a wallet.',
      a('https://coincorner.example/p/letters', 'Read on'),
    ),
    bulk,
  ],
  [
    'a Trezor notice of its own',
    'Trezor <noreply@trezor.io>',
    'Security notice: our shipping provider',
    body(
      'Dear customer,',
      'our shipping provider had a data breach. Your name, address and order were part of it. Your device and your wallet are safe. Never enter your recovery seed on a website.',
      a('https://trezor.io/support', 'Read the notice'),
    ),
  ],
  [
    'Discord support through Zendesk',
    'Discord <support@discord.com>',
    'Your account was compromised: it is yours again',
    body(
      'Hi Sam,',
      'your account was compromised, and you have it back now. Change your password and turn on two-factor authentication.',
      a('https://support.discord.com/hc/en-us', 'Discord support'),
      'This email is a service from Discord. Delivered by Zendesk.',
    ),
  ],
  [
    'a moderator’s notice',
    'Trello <do-not-reply@trello.com>',
    'A card was archived',
    body(
      'Toni archived the card “Data breach drill: what do we do if we are hacked?” on the board Security.',
      a('https://trello.com/b/abc', 'Open the board'),
    ),
  ],
];
