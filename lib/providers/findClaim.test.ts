import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { noTrust } from '../assess/assess';
import { contextOf } from '../assess/context';

const claimOf = (parts: Parameters<typeof mail>[0]): string | null =>
  contextOf(mail(parts), noTrust).claim?.provider ?? null;
/** What a prize says, and a link to a stranger's page. */
const PRIZE =
  '<p>Congratulations! You have won a prize. Answer our short survey and claim your free gift.</p>' +
  '<a href="https://evil.test/x">Claim it</a>';

/** A mail that is one picture, and leads to a stranger's page. */
const PICTURE = '<a href="https://evil.test/x"><img src="https://evil.test/1.png"></a>';

const from = (name: string, address = 'x@unrelated.example') => [{ name, address }];

test.each<[string, Parameters<typeof mail>[0], string]>([
  ['the display name', { from: from('PayPal') }, 'paypal'],
  ['the name with a role', { from: from('Netflix Billing Support') }, 'netflix'],
  ['a disguised name', { from: from('PаyPaI Service') }, 'paypal'],
  ['a spaced-out name', { from: from('N e t f l i x') }, 'netflix'],
  ["a sender's domain", { from: from('Notifications', 'noreply@tm.openai.com') }, 'openai'],
  [
    'a signature and the account',
    { text: 'Your Netflix account is on hold.\nUpdate it.\nThe Netflix Team' },
    'netflix',
  ],
  ['the copyright line', { text: 'Sign in to go on.\n© 2025 PayPal, Inc. All rights reserved.' }, 'paypal'],
  [
    'subject and account',
    { subject: 'Your PayPal account', text: 'Your PayPal account needs you.' },
    'paypal',
  ],
  [
    'the name in an SMS, and in its link',
    {
      origin: 'pasted',
      from: [],
      subject: '',
      text: 'DHL: your parcel is held.',
      links: [{ href: 'https://dhl-fee.example/pay', text: 'https://dhl-fee.example/pay', title: '', at: 0 }],
    },
    'dhl',
  ],
  [
    'a greeting and the account',
    { text: 'Dear Netflix customer,\nyour Netflix membership ends today.' },
    'netflix',
  ],
  [
    'a German greeting and signature',
    { text: 'Sehr geehrter Netflix-Kunde,\nmehr dazu im Konto.\n\nIhr Netflix-Team' },
    'netflix',
  ],
  [
    'a Portuguese signature',
    { text: 'Sua encomenda foi retida.\nAtenciosamente,\nCorreios do Brasil\nEquipe Bradesco' },
    'bradesco',
  ],
  ['a French signature', { text: "Votre compte est suspendu.\nL'équipe Netflix" }, 'netflix'],
  [
    'a Spanish account and subject',
    { subject: 'Su cuenta de Netflix', text: 'Su cuenta de Netflix está suspendida.' },
    'netflix',
  ],
  ['a name below the closing', { text: 'Your plan ends.\n\nBest regards,\nNetflix' }, 'netflix'],
  ['one part of the name', { from: from('PayPal | Security') }, 'paypal'],
  ['the name with what it gives away', { from: from('Netflix Gutschein') }, 'netflix'],
  ['an address for a name', { from: from('metamask.io') }, 'metamask'],
  ['marks around the name', { from: from('**_NETFLIX_**') }, 'netflix'],
  ['styled letters', { from: from('𝗡𝗲𝘁𝗳𝗹𝗶𝘅 Support') }, 'netflix'],
  ['letters without width', { from: from('N\u200be\u200btf\u200blix') }, 'netflix'],
  [
    "the logo's file and the signature of a desk",
    {
      html: '<img src="https://x.example/a/netflix_logo.png?x=paypal"><p>Pay now.</p><p>Netflix Billing Team</p>',
    },
    'netflix',
  ],
  [
    'a common word in what it does',
    { from: from('Ledger'), subject: 'Update your wallet firmware' },
    'ledger',
  ],
  ['a common word with its desk', { from: from('Amazon Customer Service') }, 'amazon'],
  [
    'letters that need context, and the address',
    { from: from('DHL Delivery', 'deliverydhl297@gmail.com') },
    'dhl',
  ],
  [
    'the name rather than the platform',
    { from: from('Netflix'), text: 'Your Apple ID account pays for it.\n© 2025 Apple Inc.' },
    'netflix',
  ],
  [
    'a name among blanks of its script',
    { from: from('楽天カードからのお知らせ'), text: '楽天カード株式会社' },
    'rakuten',
  ],
  [
    'whom a prize is from, in the subject',
    {
      from: from('Winner team'),
      subject: 'You have won a REWE voucher',
      text: 'Congratulations! You have won a voucher worth 500 euros. Answer our short survey and claim your prize.',
      html: PRIZE,
    },
    'rewe',
  ],
  [
    'whom a prize is from, among other words of the name',
    { from: from('Dewalt Power Station Unlocked'), subject: 'Congratulations', html: PRIZE },
    'dewalt',
  ],
  [
    'capitals in the name of a prize',
    { from: from('Toothbrush - CVS'), subject: 'Second attempt', html: PRIZE },
    'cvs',
  ],
  [
    'a name rather than the domain that nobody confirms',
    { from: from('Netflix Billing', 'noreply@zalando.de'), html: '<a href="https://evil.test/x">Pay</a>' },
    'netflix',
  ],
  [
    'the prize rather than the domain that nobody confirms',
    { from: from('Congratulations', 'noreply@zalando.de'), subject: 'Lidl gift card for you', html: PRIZE },
    'lidl',
  ],
  ['a name and another glued together', { from: from('PepeBinance') }, 'binance'],
  ['a name with its desk glued to it', { from: from('NetflixSupport') }, 'netflix'],
  ['the longest name in a glued word', { from: from('MetaMaskHelp') }, 'metamask'],
  ['two words and a low line', { from: from('Amazon_Prime') }, 'amazon'],
  ['a letter for another', { from: from('NETFLlX') }, 'netflix'],
  ['a name behind a point', { from: from('rewards.Netflix') }, 'netflix'],
  ['a letter for another in the second word', { from: from('Trust WaIIet') }, 'binance'],
  [
    'letters of another script in the subject',
    { from: from('Team Support'), subject: 'Your Am\u0430zon account is on hold' },
    'amazon',
  ],
  [
    'whose gift it is rather than the domain that nobody confirms',
    {
      from: from('Congratulations', 'noreply@zalando.de'),
      subject: 'Something from Lidl for you',
      html: '<a href="https://evil.test/x">Open</a>',
    },
    'lidl',
  ],
  [
    'the unmistakable name of two',
    { from: from('Adidas Stanley winner'), subject: 'Your Stanley set', html: PRIZE },
    'adidas',
  ],
  [
    'a name right beside its voucher',
    { from: from('Congratulations'), subject: 'Your Leclerc voucher is ready', html: PRIZE },
    'leclerc',
  ],
  ['a desk and a name', { from: from('Support, Ledger.'), subject: 'Update your wallet firmware' }, 'ledger'],
  [
    'a name from a domain that is a word of desks',
    { from: from('Netflix Recovery', 'noreply@recovery.example') },
    'netflix',
  ],
  ['letters apart', { from: from('_U P S ._'), subject: 'Your parcel could not be delivered' }, 'ups'],
  ["a bank's card in brackets", { from: from('[ Ourocard ] - Protocolo: 55') }, 'bancodobrasil'],
  ['capitals that are one part', { from: from('GLS | track&trace'), subject: 'Your parcel' }, 'gls'],
  [
    "an attached file's name beside the subject and the account",
    {
      subject: 'Your Netflix invoice',
      text: 'Your Netflix account will be charged.',
      attachments: [{ name: 'Netflix-Invoice_123.pdf', type: 'application/pdf' }],
    },
    'netflix',
  ],
  [
    'a large picture beside the subject and the account',
    {
      subject: 'Your Netflix plan',
      text: 'Your Netflix account ends today.',
      images: [
        { src: 'https://x.example/1.png', alt: '', title: '' },
        { src: 'https://x.example/2.png', alt: 'Netflix could not renew your plan', title: '', width: 600 },
      ],
    },
    'netflix',
  ],
  [
    "an account there and a signature, beside a name of the sender's own",
    {
      from: from('Alertia', 'info@alertia.example'),
      text: 'Your OpenAI account needs to be confirmed.\n\nThe OpenAI Team',
    },
    'openai',
  ],
  [
    'the letters of an office, beside another word of its name',
    {
      from: from('CPF'),
      subject: 'Votre CPF expire',
      text: 'Vos droits à la formation expirent. Votre CPF vous attend.',
    },
    'cpf_fr',
  ],
  [
    'a bank in the subject, beside its points programme',
    { from: from('Livelo'), subject: 'Bradesco: seus pontos', html: '<a href="https://evil.test/x">Ver</a>' },
    'bradesco',
  ],
  [
    'a bank in the text, beside its points programme',
    { from: from('Pontos Livelo'), text: 'Cliente Banco do Brasil, seus pontos expiram.' },
    'bancodobrasil',
  ],
  [
    'a points programme beside two banks',
    { from: from('Livelo'), text: 'Pontos para clientes Bradesco e Banco do Brasil.' },
    'livelo',
  ],
  [
    "the programme's own mail",
    {
      from: from('Livelo', 'noreply@livelo.com.br'),
      subject: 'Bradesco: seus pontos',
      html: '<a href="https://www.livelo.com.br/x">Ver</a>',
    },
    'livelo',
  ],
  ['a wallet in two words', { from: from('Meta Mask Support'), subject: 'Verify' }, 'metamask'],
  [
    'the shop in the name, not what it gives away',
    { from: from('Douglas'), subject: 'Rituals Set gewinnen', html: PRIZE },
    'douglas',
  ],
  [
    'the shop in the subject, not what it gives away',
    { from: from('Makita Set'), subject: 'MediaMarkt: Ihr Gewinn', html: PRIZE },
    'mediamarkt',
  ],
  [
    'the shop of a survey, a name of people',
    { from: from('Rituals Adventskalender'), subject: 'Douglas Umfrage', html: PRIZE },
    'douglas',
  ],
  [
    'the shop in the text, not what it gives away',
    {
      from: from('Makita Set'),
      subject: 'Ihr Gewinn',
      html: '<p>Ein Makita Set bei MediaMarkt wartet.</p>' + PRIZE,
    },
    'mediamarkt',
  ],
  [
    'what is given away, to a person of the name of a shop',
    { from: from('Makita Set'), subject: 'Douglas, your prize', html: PRIZE },
    'makita',
  ],
  [
    'a shop rather than the domain that nobody confirms',
    { from: from('Gewinn', 'noreply@zalando.de'), subject: 'Rituals Set bei Douglas', html: PRIZE },
    'douglas',
  ],
  ['a desk above a picture', { from: from('CVS Team'), subject: 'Hello', html: PICTURE }, 'cvs'],
  [
    'a gift in the name above a picture',
    { from: from('Geico Lucky Reward For You Today'), subject: 'Hello', html: PICTURE },
    'geico',
  ],
  ['a short name in two places', { from: from('DHL'), subject: 'DHL parcel', text: 'The DHL Team' }, 'dhl'],
])('a claim by %s', (_, parts, provider) => {
  expect(claimOf(parts)).toBe(provider);
});

test.each([
  [
    'a newspaper',
    {
      from: from('The Daily Example', 'news@daily.example'),
      subject: 'OpenAI and Mixpanel: what we know',
      text: 'OpenAI said on Wednesday that Mixpanel lost data.\nOpenAI users were told.\nOpenAI ended the contract.',
    },
  ],
  [
    'a service that speaks of an account elsewhere',
    {
      from: from('Alertia', 'info@alertia.example'),
      subject: 'Connect your OpenAI account',
      text: 'Your OpenAI account can be connected now.\n\nThe Alertia Team',
    },
  ],
  [
    'the number that everybody has in Brazil',
    {
      from: from('CPF'),
      subject: 'Seu CPF',
      text: 'O seu CPF está irregular. Regularize o pagamento hoje.',
    },
  ],
  [
    'a picture of a shop that sells the brand',
    {
      from: from('Tool Corner', 'news@tools.example'),
      subject: 'Makita week',
      html: '<a href="https://click.test/x"><img src="https://click.test/1.png"></a>',
    },
  ],
  [
    'a picture of a voucher that leads to the shop',
    {
      from: from('Garden Shop', 'news@garden.example'),
      subject: 'A Decathlon voucher for you',
      html: '<a href="https://www.garden.example/x"><img src="https://www.garden.example/1.png"></a>',
    },
  ],
  [
    'a fan letter',
    { from: from('Netflix Fans Weekly', 'hello@fans.example'), text: 'What to see this week.' },
  ],
  [
    'a newsletter about a provider, with its name everywhere',
    {
      from: from('What is on Netflix', 'hello@whats-on.example'),
      subject: 'New on Netflix this week',
      text: 'Netflix has a new series.\nNetflix also renewed an old one.\nNetflix, at last, has news.',
    },
  ],
  [
    "a magazine's own name with a product's",
    {
      from: from('Lockergnome Windows Daily', 'daily@lockergnome.example'),
      text: 'Windows tips. Windows tricks.',
    },
  ],
  [
    'a colleague forwarding a notice',
    {
      from: from('Jo Doe', 'jo@company.example'),
      subject: 'Fwd: Your PayPal account',
      text: 'Is this real?\n\n---------- Forwarded message ---------\nFrom: PayPal <x@y.example>\n\nYour PayPal account is limited.\nThe PayPal Team',
    },
  ],
  [
    'a quoted reply',
    {
      subject: 'Re: invoice',
      text: 'Thanks!\nOn Mon, 1 Dec 2025 at 10:00, PayPal <x@y.example> wrote:\n> Your PayPal account\n> The PayPal Team',
    },
  ],
  [
    'a shop that takes cards and wallets',
    {
      from: from('Garden Shop', 'shop@garden.example'),
      text: 'Pay with PayPal, Apple Pay or Amazon Pay.\nThank you for your order.',
    },
  ],
  [
    'social icons',
    { html: '<p>News</p><img alt="Shop"><img alt="header"><img alt="YouTube"><img alt="App Store">' },
  ],
  [
    'an honest link to a provider',
    { html: '<p>Get it at <a href="https://github.com/x">https://github.com/x</a></p>' },
  ],
  [
    'a site that runs a program',
    { from: from('WordPress', 'wordpress@garden.example'), subject: '[Garden Shop] Login details' },
  ],
  [
    'follow us, get the app, pay with',
    {
      from: from('Garden Shop', 'shop@garden.example'),
      html:
        '<p>Your order has shipped with DHL.</p><a href="https://facebook.com/garden">Follow us on Facebook</a>' +
        '<a href="https://apps.apple.com/x">Download on the App Store</a>' +
        '<a href="https://track.garden.example/1">Add to Apple Wallet</a><p>Paid with PayPal.</p>' +
        '<p>Apple and the Apple logo are trademarks of Apple Inc. Google Play is a trademark of Google LLC.</p>',
    },
  ],
  [
    "a magazine's raffle",
    {
      from: from('The Example Reader', 'news@reader.example'),
      subject: 'Win a Makita drill',
      html: PRIZE + '<a href="https://raffle.reader.example/1">Take part</a>',
    },
  ],
  [
    "a shop's survey with a voucher",
    {
      from: from('Garden Shop', 'hello@garden.example'),
      subject: 'Win an IKEA voucher',
      html: PRIZE.replace('evil.test/x', 'www.surveymonkey.com/r/x'),
    },
  ],
  [
    'a raffle sent by a mail service',
    {
      from: from('Town Sports Club', 'club@town.example'),
      subject: 'You have won a Decathlon voucher',
      html: PRIZE.replace('evil.test/x', 'club.us1.list-manage.com/track/click?u=1'),
    },
  ],
  [
    'a shop that sells the brand',
    {
      from: from('Tool Corner', 'news@tools.example'),
      subject: 'Makita week: free gift with every drill',
      html: PRIZE.replace('evil.test/x', 'shop.tools.example/makita'),
    },
  ],
  ['common words of an offer', { from: from('Free Phone Calls'), subject: 'Your Free gift', html: PRIZE }],
  ['a common word among letters of another script', { subject: 'Enj\u043ey your S\u0430fe d\u0430te' }],
  [
    'a person beside a gift',
    { from: from('Your shop'), subject: 'Douglas, your voucher is ready', html: PRIZE },
  ],
  ['two words that are alike', { from: from('Trust walls') }],
  [
    'a name in its own language',
    { from: from('Новости', 'news@example.test'), subject: 'Что нового в Google и Амазон' },
  ],
  ['words glued together', { from: from('FreeSpins SparkMagic'), subject: 'News' }],
  [
    'a bookkeeper who sends a bill on',
    {
      from: from('Jo Doe', 'jo@company.example'),
      subject: 'Netflix invoice',
      text: 'Please book it.\nJo',
      attachments: [{ name: 'Netflix-Invoice.pdf', type: 'application/pdf' }],
    },
  ],
  ['a mail from a telephone', { text: 'See you.\n\nSent from my iPhone' }],
  [
    'a line below a free mailbox',
    { from: from('Jo Doe', 'jo@yahoo.com'), text: 'See you.\n\nDo You Yahoo!?\nYahoo! Mail' },
  ],
  [
    'a job alert',
    {
      from: from('Example Jobs', 'alert@jobs.example'),
      subject: 'Netflix is hiring, and 12 more',
      text: 'Netflix\nData engineer\nPayPal\nAnalyst\n© 2025 Example Jobs',
    },
  ],
  [
    'list mail about a system',
    {
      from: from('Jo Doe', 'jo@company.example'),
      subject: 'Microsoft Windows and dual boot',
      text: 'Your Microsoft Windows account is not needed there.\nMicrosoft Windows boots first.\nJo',
    },
  ],
  [
    'a person who is called like one',
    {
      from: from('Max', 'max@company.example'),
      subject: 'Subscription',
      text: 'My account is new.\n\nBest,\nMax',
    },
  ],
  [
    'a firm that is called like one',
    { from: from('Delta Support', 'info@delta-elektronik.example'), text: 'Your ticket was booked.' },
  ],
  [
    'a word at the start',
    { from: from('Action Required', 'hr@company.example'), subject: 'Action required: order' },
  ],
  [
    'pictures of several firms',
    { html: '<img alt="PayPal"><img alt="Visa"><p>PayPal or Visa: as you like.</p>' },
  ],
  [
    'a colleague who writes to a provider',
    { subject: 'Our contract', text: 'Dear PayPal team,\nplease find the contract.\nJo' },
  ],
  [
    'a shop that connects an account there',
    {
      from: from('Garden', 'system@garden.example'),
      subject: 'Your PayPal account has been connected',
      text: 'Your PayPal account is connected now.\n© 2025 Garden',
    },
  ],
  [
    'a common word',
    { from: from('Ledger', 'ledger@town.example'), subject: 'News', text: 'The town ledger is open.' },
  ],
])('a mention is not a claim: %s', (_, parts) => {
  expect(claimOf(parts)).toBeNull();
});

test.each([
  ['its own name shown', { from: from('Zalando', 'info@zalando.de'), subject: 'New: Adidas', html: PRIZE }],
  [
    'a link that leads to it',
    {
      from: from('Your order', 'info@zalando.de'),
      subject: 'Adidas shoes',
      html: '<a href="https://www.zalando.de/x">Open</a>',
    },
  ],
  ['nobody else presented', { from: from('Your order', 'info@zalando.de'), subject: 'It is on its way' }],
])('an unconfirmed domain is a claim with %s', (_, parts) => {
  expect(claimOf(parts)).toBe('zalando');
});

test('evidence names the words and where they stand', () => {
  const { claim } = contextOf(
    mail({ text: 'Hello,\nThe Netflix Team', from: from('x'), subject: 'Your Netflix account' }),
    noTrust,
  );
  expect(claim?.evidence).toContainEqual({ field: 'text', text: 'The Netflix Team', at: 7 });
});
