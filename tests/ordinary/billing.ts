import { a, body, file, type Ordinary } from './ordinary';

/** Subscriptions, renewals, failed payments, dunning, utilities, tolls. */
export const billing: Ordinary[] = [
  [
    'a real payment failure of a SaaS firm',
    'Fjord Analytics <billing@fjordanalytics.example>',
    'Action required: your payment failed',
    body(
      'Hi Sam,',
      "We couldn't charge your Visa ending in 4242 for your Fjord Analytics subscription ($29.00). Please update your payment method within 7 days so that your workspace stays active.",
      a('https://billing.stripe.com/p/session/live_YWNjdF8xAbCd', 'Update payment method'),
      'If you have already updated your card, you can ignore this message.',
      `Fjord Analytics · ${a('https://fjordanalytics.example', 'fjordanalytics.example')}`,
    ),
  ],
  [
    'a payment failure with Chargebee',
    'Kettle CRM <support@kettlecrm.example>',
    'Your Kettle CRM subscription payment failed',
    body(
      'Hello,',
      'The payment for your invoice #4412 (EUR 49.00) was declined by your bank. We will try again in 3 days.',
      a('https://kettlecrm.chargebee.com/pages/v4/AbCdEfGh/update_payment_method', 'Update your card'),
      'Your subscription will be cancelled if the payment can not be collected by December 1.',
      'Thanks, the Kettle CRM team',
    ),
  ],
  [
    'Netflix and a card that failed',
    'Netflix <info@account.netflix.com>',
    'Action needed: update your payment method',
    body(
      'Hi Sam,',
      "We're having trouble with your current billing information. We'll try again, but in the meantime you may want to update your payment details.",
      a('https://www.netflix.com/YourAccountPayment?lnktrk=EMP', 'Update account now'),
      `Need help? ${a('https://help.netflix.com/en', 'Visit the Help Center')}. - Your friends at Netflix`,
    ),
  ],
  [
    'Netflix raises its prices',
    'Netflix <info@mailer.netflix.com>',
    'Wir erhöhen unsere Preise',
    body(
      'Hallo Sam,',
      'der Preis für dein Standard-Abo steigt am 12. Dezember auf 14,99 € im Monat. Damit wir den neuen Preis berechnen dürfen, bestätige ihn bitte in deinem Konto.',
      a('https://www.netflix.com/youraccount', 'Preis bestätigen'),
      'Du kannst jederzeit kündigen. Das Netflix-Team',
    ),
  ],
  [
    'Spotify could not charge',
    'Spotify <no-reply@spotify.com>',
    'Tu pago no se ha procesado',
    body(
      'Hola, Sam:',
      'No hemos podido cobrar tu suscripción a Premium. Actualiza tus datos de pago antes del 20 de noviembre para no perder Premium.',
      a('https://www.spotify.com/es/account/subscription/update-card/', 'Actualizar datos de pago'),
      'Spotify AB, Regeringsgatan 19, 111 53, Stockholm, Sweden',
    ),
  ],
  [
    'a domain that is about to expire',
    'Namecheap Renewals <renewals@namecheap.com>',
    'Domain example.com expires in 30 days',
    body(
      'Hello Sam,',
      'Your domain example.com will expire on December 22, 2026. Renew it now to keep your website and email running.',
      a('https://ap.www.namecheap.com/domains/list/', 'Renew now'),
      'Auto-renew is off for this domain.',
    ),
  ],
  [
    'a domain bill of a small host',
    'Hosting Beispiel <rechnung@hosting-beispiel.example>',
    'Ihre Rechnung R-20261107 für example.org',
    body(
      'Guten Tag,',
      'anbei die Rechnung für Ihr Webhosting-Paket und die Domain example.org. Der Betrag von 35,88 € wird per SEPA-Lastschrift eingezogen.',
      a('https://kunden.hosting-beispiel.example/rechnungen', 'Zum Kundenbereich'),
    ),
    { attachments: file('R-20261107.pdf') },
  ],
  [
    'a mailbox that is nearly full, at its own host',
    'Hosting Beispiel <support@hosting-beispiel.example>',
    'Ihr Postfach info@example.org ist zu 90 % voll',
    body(
      'Guten Tag,',
      'das Postfach info@example.org hat 90 % seines Speicherplatzes erreicht. Löschen Sie nicht mehr benötigte E-Mails oder buchen Sie im Kundenbereich mehr Speicher.',
      a('https://kunden.hosting-beispiel.example/postfaecher', 'Postfächer verwalten'),
    ),
  ],
  [
    'Google storage',
    'Google One <googleone-noreply@google.com>',
    'Your Google storage is 95% full',
    body(
      'Your storage is almost full',
      "You have used 95% of your 15 GB. When you run out of storage, you won't be able to send or receive emails in Gmail.",
      a('https://one.google.com/storage', 'Get more storage'),
      a('https://one.google.com/storage/management', 'Clean up space'),
      '© 2026 Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043',
    ),
  ],
  [
    'an antivirus renewal',
    'Norton <norton@secure.norton.com>',
    'Your Norton subscription renews on December 9',
    body(
      'Dear Sam,',
      'This is a reminder that your Norton 360 subscription will automatically renew on December 9, 2026 for $99.99 plus tax. No action is needed.',
      `You can change your renewal settings in ${a('https://my.norton.com/', 'your account')} at any time.`,
      'Copyright © 2026 Gen Digital Inc. All rights reserved.',
    ),
  ],
  [
    'an electricity bill',
    'Stadtwerke Musterstadt <kundenservice@stadtwerke-musterstadt.example>',
    'Ihre Jahresabrechnung Strom ist da: 84,12 € Guthaben',
    body(
      'Guten Tag Frau Leser,',
      'Ihre Jahresabrechnung ist fertig. Sie haben ein Guthaben von 84,12 €, das wir in den nächsten Tagen auf Ihr Konto überweisen. Sie müssen nichts weiter tun.',
      a('https://www.stadtwerke-musterstadt.example/kundenportal', 'Zum Kundenportal'),
    ),
    { attachments: file('Abrechnung_2026.pdf') },
  ],
  [
    'a gas bill that is overdue',
    'British Gas <customerservice@britishgas.co.uk>',
    "You've missed a payment",
    body(
      'Hi Sam,',
      "It looks like you've missed your payment of £86.40, which was due on 2 November. If you've paid in the last few days, please ignore this email.",
      a('https://www.britishgas.co.uk/identity/', 'Pay your bill'),
      "Worried about paying? We're here to help, please get in touch.",
    ),
  ],
  [
    'a phone bill',
    'Telekom <rechnungonline@telekom.de>',
    'Ihre Telekom Mobilfunk-Rechnung November 2026',
    body(
      'Guten Tag Sam Leser,',
      'als Anlage erhalten Sie Ihre aktuelle Rechnung. Der Betrag von 29,95 € wird am 15.11. von Ihrem Konto abgebucht.',
      a('https://www.telekom.de/kundencenter', 'Zum Kundencenter'),
      `Ist diese E-Mail wirklich von der Telekom? ${a('https://www.telekom.de/hilfe/sicherheit', 'So erkennen Sie es')}.`,
    ),
    { attachments: file('Rechnung_2026_11.pdf') },
  ],
  [
    'a French operator',
    'Free Mobile <noreply@freemobile.fr>',
    'Votre facture Free Mobile du 05/11',
    body(
      'Bonjour Sam,',
      'Votre facture du 5 novembre d’un montant de 19,99 € est disponible dans votre Espace Abonné. Le prélèvement aura lieu le 12 novembre.',
      a('https://mobile.free.fr/account/', 'Espace Abonné'),
    ),
  ],
  [
    'a water company asks for a meter reading',
    'Acqua Esempio S.p.A. <comunicazioni@acquaesempio.example>',
    'Inviaci la lettura del contatore entro il 20 novembre',
    body(
      'Gentile cliente,',
      'per ricevere una bolletta calcolata sui consumi reali, inserisca la lettura del contatore entro il 20 novembre.',
      a('https://www.acquaesempio.example/autolettura', 'Inserisci la lettura'),
    ),
  ],
  [
    'a first reminder from a shop',
    'Buchhandlung Beispiel <buchhaltung@buchhandlung-beispiel.example>',
    'Zahlungserinnerung zu Rechnung 20841',
    body(
      'Sehr geehrter Herr Leser,',
      'sicher ist es Ihrer Aufmerksamkeit entgangen: Unsere Rechnung 20841 vom 2. Oktober über 38,90 € ist noch offen. Bitte überweisen Sie den Betrag bis zum 21. November. Sollte sich Ihre Zahlung mit diesem Schreiben überschnitten haben, betrachten Sie es bitte als gegenstandslos.',
      'Mit freundlichen Grüßen<br>Buchhandlung Beispiel',
    ),
    { attachments: file('Rechnung_20841.pdf') },
  ],
  [
    'a debt collector',
    'Inkasso Beispiel GmbH <forderung@inkasso-beispiel.example>',
    'Forderung Ihres Gläubigers Fitness Muster GmbH, Aktenzeichen 55/12345',
    body(
      'Sehr geehrter Herr Leser,',
      'wir vertreten die Fitness Muster GmbH. Trotz Mahnung haben Sie die Forderung über 119,70 € nicht bezahlt. Bitte zahlen Sie bis zum 24.11.2026, um weitere Kosten zu vermeiden. Eine Vollmacht liegt diesem Schreiben bei.',
      `Sie können auch eine Ratenzahlung vereinbaren: ${a('https://www.inkasso-beispiel.example/schuldnerportal', 'Schuldnerportal')}`,
      'Inkasso Beispiel GmbH, registriert nach § 10 RDG',
    ),
    { attachments: file('Forderungsaufstellung.pdf') },
  ],
  [
    'a toll account',
    'E-ZPass New York <noreply@e-zpassny.com>',
    'Your account balance is low',
    body(
      'Dear customer,',
      'Your prepaid balance is low. Your card on file ending in 0000 was declined, so we could not replenish your account. Please log in and update your payment information.',
      a('https://www.e-zpassny.com/', 'Log in'),
    ),
  ],
  [
    'a parking app',
    'EasyPark <noreply@easypark.net>',
    'Kvittering / Beleg für Ihren Parkvorgang',
    body(
      'Hallo Sam,',
      'hier ist der Beleg für Ihren Parkvorgang vom 6. November: Zone 801, 1 Std. 12 Min., 3,20 €.',
      a('https://easypark.com/account', 'Alle Parkvorgänge'),
    ),
  ],
  [
    'a private parking firm',
    'Parkraum Beispiel GmbH <service@parkraum-beispiel.example>',
    'Ihr Einspruch zu Vertragsstrafe 2026-77120',
    body(
      'Sehr geehrte Frau Leser,',
      'wir haben Ihren Einspruch geprüft und die Vertragsstrafe aus Kulanz storniert. Sie müssen nichts bezahlen.',
      'Mit freundlichen Grüßen<br>Parkraum Beispiel GmbH',
    ),
    { reply: true },
  ],
  [
    'a newspaper subscription that ends',
    'Le Courrier Exemple <abonnements@courrier-exemple.example>',
    'Votre abonnement arrive à échéance',
    body(
      'Chère lectrice, cher lecteur,',
      'Votre abonnement numérique prend fin le 30 novembre. Renouvelez-le dès maintenant et bénéficiez de 20 % de réduction.',
      a('https://www.courrier-exemple.example/abonnement/renouveler', 'Je renouvelle mon abonnement'),
    ),
  ],
  [
    'a cancellation',
    'Disney+ <disneyplus@mail.disneyplus.com>',
    'Your Disney+ subscription has been canceled',
    body(
      'Sorry to see you go, Sam.',
      'Your subscription has been canceled. You can keep watching until December 2. Changed your mind? Restart any time.',
      a('https://www.disneyplus.com/account', 'Restart subscription'),
      '© 2026 Disney. All rights reserved.',
    ),
  ],
  [
    'a gym raises its fee',
    'Sportschool Voorbeeld <info@sportschoolvoorbeeld.example>',
    'Automatische incasso mislukt',
    body(
      'Beste Sam,',
      'De automatische incasso van € 29,95 is niet gelukt. Wil je het bedrag binnen 7 dagen betalen via onderstaande link? Daarna incasseren we weer gewoon elke maand.',
      a('https://www.mollie.com/checkout/select-method/AbCdEf', 'Betaal met iDEAL'),
      'Sportieve groet, team Sportschool Voorbeeld',
    ),
  ],
  [
    'a trial that ends',
    'Notely <hello@notely.example>',
    'Your trial ends in 3 days',
    body(
      'Hi Sam,',
      'Your free trial of Notely Pro ends on Friday. To keep your notes in sync, add a payment method. If you do nothing, your account will go back to the free plan.',
      a('https://app.notely.example/settings/billing', 'Choose a plan'),
    ),
  ],
];
