import { a, body, bulk, type Ordinary } from './ordinary';

/** Crypto exchanges, wallets, games, app stores, software, marketplaces. */
export const digital: Ordinary[] = [
  [
    'an exchange confirms a withdrawal',
    'Coinbase <no-reply@info.coinbase.com>',
    'Your Coinbase send is complete',
    body(
      'You sent 0.01 BTC',
      'Your transaction has been confirmed on the network.',
      a('https://www.coinbase.com/transactions', 'View transaction'),
      'Coinbase will never ask for your password, 2-step verification codes or for you to move funds to a "safe wallet". © Coinbase 2026',
    ),
  ],
  [
    'an exchange wants papers',
    'Kraken <noreply@kraken.com>',
    'Action required: update your information',
    body(
      'Hi Sam,',
      'To comply with new rules in Europe, we need you to confirm your address by December 1. Until then some features may be limited.',
      a('https://pro.kraken.com/app/settings/verify', 'Verify now'),
      'Kraken, Payward Europe Solutions Limited',
    ),
  ],
  [
    'a wallet maker warns',
    'Ledger <newsletter@ledger.com>',
    'Stay safe: never share your 24 words',
    body(
      'Hi,',
      'Scammers send letters, emails and even fake devices. Remember: never share your 24-word Secret Recovery Phrase with anyone, never enter it on a website or computer. Ledger will never ask for it.',
      a('https://www.ledger.com/phishing-campaigns-status', 'See ongoing phishing campaigns'),
    ),
    bulk,
  ],
  [
    'a small wallet tells of a new release',
    'Acorn Wallet <news@acornwallet.example>',
    'Acorn 5.2: back up your recovery phrase',
    body(
      'Hello,',
      'Acorn 5.2 is out. Before you update, make sure that your recovery phrase is written down on paper. We can not restore it, and nobody from Acorn will ever ask you for it.',
      a('https://acornwallet.example/blog/5-2', 'What is new'),
    ),
    bulk,
  ],
  [
    'a German crypto tax tool',
    'Steuertool Beispiel <hallo@steuertool-beispiel.example>',
    'Dein Wallet-Import ist fertig',
    body(
      'Hallo Sam,',
      'der Import deiner Wallet ist fertig: 214 Transaktionen. Jetzt kannst du deinen Steuerreport herunterladen. Wir brauchen dafür niemals deine Seed-Phrase.',
      a('https://app.steuertool-beispiel.example/reports', 'Zum Report'),
    ),
  ],
  [
    'a game gift',
    'Nintendo <no-reply@accounts.nintendo.com>',
    'Votre code de téléchargement',
    body(
      'Merci pour votre achat sur le Nintendo eShop !',
      'Voici votre code de téléchargement. Il expire le 31 décembre.',
      a('https://ec.nintendo.com/redeem', 'Utiliser le code'),
    ),
  ],
  [
    'an app is rejected',
    'App Store Connect <no_reply@email.apple.com>',
    "There's an issue with your Tidy Notes submission",
    body(
      'Hello Sam,',
      'We noticed an issue with your submission that requires your attention.',
      a('https://appstoreconnect.apple.com/apps/0000000000', 'Go to App Store Connect'),
    ),
  ],
  [
    'a Play developer deadline',
    'Google Play <noreply-play-developer-console@google.com>',
    'Action required: Your app is affected by an upcoming policy deadline',
    body(
      'Hi Developers at Tidy Notes,',
      'Your app must target Android 17 by January 31, 2027. If you do not update your app, new users will no longer find it.',
      a('https://play.google.com/console/developers', 'Go to Play Console'),
    ),
  ],
  [
    'a certificate',
    "Let's Encrypt Expiry Bot <cert-bot@uptime.example>",
    'Certificate for www.company.example expires in 7 days',
    body(
      'Hello,',
      'The certificate for www.company.example expires on 15 November. If it is renewed by a script, check whether the script still runs.',
      a('https://uptime.example/monitors/1', 'Open monitor'),
    ),
  ],
  [
    'a GitHub notification that speaks of a wallet',
    'sam-reader <notifications@github.com>',
    'Re: [acorn/wallet] Import fails: "invalid seed phrase" (Issue #88)',
    body(
      'kim left a comment (acorn/wallet#88)',
      'I typed my 12 word seed phrase from the test fixture and import fails. Please do not post real recovery phrases here.',
      `Reply to this email directly, ${a('https://github.com/acorn/wallet/issues/88#issuecomment-1', 'view it on GitHub')}, or ${a('https://github.com/notifications/unsubscribe-auth/ABC', 'unsubscribe')}.`,
    ),
    {
      reply: true,
      list: {
        id: '<wallet.acorn.github.com>',
        unsubscribe: '<https://github.com/notifications/unsubscribe/ABC>',
      },
    },
  ],
  [
    'a dependency bot',
    'dependabot[bot] <notifications@github.com>',
    '[shop/web] Bump paypal-sdk from 2.1 to 2.2 (PR #501)',
    body(
      'Bumps paypal-sdk from 2.1 to 2.2. Release notes: fixes for login with PayPal.',
      `${a('https://github.com/shop/web/pull/501', 'shop/web#501')} You are receiving this because you are subscribed to this thread.`,
    ),
    { list: { id: '<web.shop.github.com>', unsubscribe: '<https://github.com/x>' } },
  ],
  [
    'classified ads: a buyer',
    'Kleinanzeigen <noreply@mail.kleinanzeigen.de>',
    'Nutzer-Anfrage zu deiner Anzeige „Kinderfahrrad 16 Zoll“',
    body(
      'Hallo Sam,',
      'ein Interessent hat eine Nachricht geschickt: „Ist das Rad noch da? Ich könnte heute noch vorbeikommen und bar zahlen.“',
      a('https://www.kleinanzeigen.de/m-nachrichten.html', 'Nachricht beantworten'),
      'Achtung: Kleinanzeigen fragt dich nie per Link nach deinen Kreditkartendaten.',
    ),
  ],
  [
    'a seller at eBay',
    'Radteile Beispiel über eBay <abc123def@members.ebay.de>',
    'Radteile Beispiel hat Ihnen eine Nachricht zum Artikel gesendet',
    body(
      'Hallo Sam,',
      'die Kette ist heute raus. Bei Problemen bitte erst bei uns melden, wir finden immer eine Lösung!',
      a('https://mesg.ebay.de/mesgweb/ViewMessages/0', 'Antworten'),
    ),
  ],
  [
    'an Etsy seller',
    'Etsy <transaction@etsy.com>',
    'Kim from WoolAndWood sent you a message',
    body(
      'Hi Sam,',
      'Kim wrote: "Would you like your name on the box? Please send it to me by tomorrow so that it arrives before Christmas."',
      a('https://www.etsy.com/messages/1234567890', 'View message'),
    ),
  ],
  [
    'WhatsApp support',
    'WhatsApp Support <support@support.whatsapp.com>',
    'Re: Question about Android',
    body(
      'Hi,',
      'Thanks for your message. To help keep your account safe, never share your registration code with others. You can turn on two-step verification in Settings.',
      'Kim, WhatsApp Support Team',
    ),
    { reply: true },
  ],
  [
    'a printer subscription',
    'HP Instant Ink <hpinstantink@email.hpinstantink.com>',
    'We couldn’t process your payment',
    body(
      'Hi Sam,',
      "We tried to charge your card but it didn't go through. Please update your billing information so that your service is not interrupted.",
      a('https://instantink.hpconnected.com/users/billing', 'Update billing'),
    ),
  ],
  [
    'a smart home firm moves its cloud',
    'Heimlicht <team@heimlicht.example>',
    'Wichtig: Bitte melde dich bis 30.11. mit deinem neuen Konto an',
    body(
      'Hallo Sam,',
      'wir ziehen mit unserer Cloud um. Bitte melde dich bis zum 30. November einmal in der App an und bestätige dein Konto. Danach werden alte Konten gelöscht.',
      a('https://app.heimlicht.example/umzug', 'Jetzt anmelden'),
      'Dein Heimlicht-Team',
    ),
  ],
  [
    'staff of a provider writes',
    'Kim Beispiel (Stripe) <kim.beispiel@stripe.com>',
    'Following up on our call',
    body(
      'Hi Sam,',
      'thanks for your time yesterday. Here is the pricing sheet; I am happy to jump on another call next week.',
      a('https://stripe.com/pricing', 'stripe.com/pricing'),
      'Best, Kim',
    ),
  ],
  [
    'a support case of Microsoft',
    'Microsoft Support <support@mail.support.microsoft.com>',
    'Ihre Supportanfrage 2611000000000 - TrackingID#2611000000000',
    body(
      'Sehr geehrte Frau Leser,',
      'vielen Dank für das Gespräch. Bitte schicken Sie mir einen Screenshot der Fehlermeldung als Antwort auf diese E-Mail.',
      'Mit freundlichen Grüßen, Support-Techniker',
    ),
    { reply: true },
  ],
];
