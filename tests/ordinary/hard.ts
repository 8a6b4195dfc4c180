import { a, body, bulk, file, undisclosed, type Ordinary } from './ordinary';

const atWork = { to: [{ name: 'Sam Reader', address: 'sam@company.example' }] };

/** Honest messages that come close: known firms from second domains, small ones with big names, hurry with a reason. */
export const hard: Ordinary[] = [
  [
    'a shop that takes PayPal and Klarna and says so in its foot',
    'Lampenladen Beispiel <service@lampenladen-beispiel.example>',
    'Zahlung fehlgeschlagen – Ihre Bestellung 7781',
    body(
      'Hallo Sam,',
      'leider konnte Ihre Zahlung mit PayPal nicht abgeschlossen werden. Bitte wählen Sie innerhalb von 48 Stunden eine andere Zahlungsart, sonst wird die Bestellung storniert.',
      a('https://www.lampenladen-beispiel.example/checkout/7781', 'Zahlungsart ändern'),
      'Zahlung mit PayPal, Klarna, Visa und Mastercard. Versand mit DHL.',
    ),
  ],
  [
    'a mobile shop named after a network',
    'Telekom Partner Musterstadt <shop@handyladen-musterstadt.example>',
    'Ihr neues Smartphone ist abholbereit',
    body(
      'Guten Tag Herr Leser,',
      'Ihr Gerät ist da. Bitte bringen Sie Ihren Ausweis mit.',
      a('https://www.handyladen-musterstadt.example/abholung', 'Öffnungszeiten'),
      'Ihr Telekom Partner Musterstadt',
    ),
  ],
  [
    'an app that connects to a bank',
    'Finanzguru <hallo@finanzhelfer.example>',
    'Bitte erneuere die Verbindung zu deiner Sparkasse',
    body(
      'Hallo Sam,',
      'die Freigabe für dein Konto bei der Sparkasse läuft nach 180 Tagen ab. Bitte öffne die App und bestätige die Verbindung neu.',
      a('https://app.finanzhelfer.example/verbindung', 'Verbindung erneuern'),
    ),
  ],
  [
    'an app that connects to Google',
    'Scheduly <team@scheduly.example>',
    'Action required: reconnect your Google account',
    body(
      'Hi Sam,',
      'Your Google Calendar was disconnected because your password changed. Sign in again to keep your bookings in sync.',
      a('https://app.scheduly.example/connections', 'Reconnect Google'),
    ),
  ],
  [
    'a developer tool whose GitHub token expired',
    'Deploybot <notices@deploybot.example>',
    'Your GitHub token expired: builds are paused',
    body(
      'Hi Sam,',
      'Builds of shop/web are paused because the access token expired. Generate a new token and save it in your settings.',
      a('https://deploybot.example/settings/tokens', 'Update token'),
    ),
  ],
  [
    'a consultant on Microsoft 365 from a partner',
    'Kim Beispiel | Systemhaus Beispiel <kim@systemhaus-beispiel.example>',
    'Microsoft 365: Preiserhöhung und Umstellung Ihrer Lizenzen zum 1.12.',
    body(
      'Hallo Sam,',
      'Microsoft erhöht zum 1.12. die Preise. Bitte bestätigen Sie uns bis Freitag per Antwort, ob wir Ihre Lizenzen verlängern sollen. Sonst laufen die Postfächer zum Monatsende aus.',
      'Viele Grüße, Kim Beispiel, Systemhaus Beispiel, Microsoft Solutions Partner',
    ),
    atWork,
  ],
  [
    'an agency on a Facebook page',
    'Agentur Beispiel <hallo@agentur-beispiel.example>',
    'Bitte Zugriff auf eure Facebook-Seite bestätigen',
    body(
      'Hi Sam,',
      'ich habe euch eine Anfrage im Meta Business Manager geschickt. Bestätige sie bitte heute noch, dann kann die Kampagne morgen starten.',
      a('https://business.facebook.com/settings/requests', 'business.facebook.com'),
      'Liebe Grüße, Toni',
    ),
    atWork,
  ],
  [
    'an auction house on behalf of an estate',
    'Auktionshaus Muster <info@auktionshaus-muster.example>',
    'Nachlass Leser: Erlös 3.420 €',
    body(
      'Sehr geehrte Frau Leser,',
      'die Auktion ist beendet, der Erlös für den Nachlass Ihrer Tante beträgt 3.420 €. Bitte teilen Sie uns Ihre Bankverbindung mit, damit wir den Betrag auszahlen können.',
      'Mit freundlichen Grüßen',
    ),
  ],
  [
    'a real lottery winner of a newspaper',
    'Musterstädter Anzeiger <leserservice@anzeiger-musterstadt.example>',
    'Sie haben 2 Konzertkarten gewonnen!',
    body(
      'Liebe Frau Leser,',
      'herzlichen Glückwunsch, Sie haben bei unserem Kreuzworträtsel 2 Karten gewonnen. Bitte antworten Sie bis Mittwoch mit Ihrer Adresse.',
      'Ihr Leserservice',
    ),
  ],
  [
    'a bank’s own town branch in Spanish',
    'Caja Rural de Ejemplo <avisos@cajaruralejemplo.example>',
    'Actualice su documento de identidad',
    body(
      'Estimada clienta:',
      'Su DNI está caducado en nuestros registros. Por normativa de prevención de blanqueo debe actualizarlo antes del 30 de noviembre; de lo contrario tendremos que bloquear la operativa de su cuenta.',
      a('https://www.cajaruralejemplo.example/dni', 'Cómo actualizarlo'),
    ),
  ],
  [
    'a neobank in Portuguese on documents',
    'Banco Exemplo <noreply@bancoexemplo.example>',
    'Atualize os seus dados até 15 de dezembro',
    body(
      'Caro Sam,',
      'A lei obriga-nos a manter os seus dados atualizados. Entre na app e confirme a sua morada e profissão. Se não o fizer, a sua conta poderá ser bloqueada.',
      a('https://www.bancoexemplo.example/dados', 'Saber mais'),
    ),
  ],
  [
    'a French mutual',
    'Mutuelle Exemple <ne-pas-repondre@mutuelle-exemple.example>',
    'Votre remboursement de 23,40 €',
    body(
      'Bonjour Sam,',
      'Un remboursement de 23,40 € vous sera versé sous 48 h. Le détail est disponible dans votre espace adhérent.',
      a('https://www.mutuelle-exemple.example/espace', 'Voir le détail'),
    ),
  ],
  [
    'a Dutch waste authority',
    'Gemeente Voorbeeld <belastingen@gemeentevoorbeeld.example>',
    'Aanmaning afvalstoffenheffing 2026',
    body(
      'Geachte heer/mevrouw,',
      'Wij hebben uw betaling van € 312,00 nog niet ontvangen. Betaal binnen 14 dagen om extra kosten te voorkomen. U kunt inloggen met DigiD om de aanslag te bekijken.',
      a('https://www.gemeentevoorbeeld.example/belastingen', 'Naar Mijn Belastingen'),
    ),
  ],
  [
    'an airline’s second domain',
    'KLM <noreply@klm-info.com>',
    'Check in now for your flight to Porto',
    body(
      'Dear Ms Reader,',
      'You can now check in for your flight.',
      a('https://www.klm.com/check-in', 'Check in'),
    ),
  ],
  [
    'a fan mail about games with a giveaway',
    'Indie Game News <mail@indiegames.example>',
    'Giveaway: win one of 50 Steam keys',
    body(
      'Hi!',
      'We are giving away 50 Steam keys. Answer one question and you are in. Ends on Sunday.',
      a('https://gleam.io/AbCdE/steam-keys', 'Enter the giveaway'),
    ),
    bulk,
  ],
  [
    'a crypto newsletter on an airdrop scam',
    'Chain Letter <gm@chainletter.example>',
    'Fake airdrop drains wallets',
    body(
      'gm,',
      'A fake airdrop asked people to connect their wallet and "verify" their seed phrase; 400 wallets were drained. Never type your recovery phrase anywhere.',
      a('https://chainletter.example/p/fake-airdrop', 'Read on'),
    ),
    bulk,
  ],
  [
    'a friend who was hacked tells of it',
    'Kim <kim.beispiel@gmail.com>',
    'Bitte nichts anklicken, mein Account wurde gehackt',
    body(
      'Hallo zusammen,',
      'falls ihr gestern eine Mail von mir bekommen habt, ich bräuchte dringend Gutscheinkarten: Das war ich nicht, mein Konto wurde gehackt. Bitte löschen. Passwort ist geändert.',
      'Kim',
    ),
    undisclosed,
  ],
  [
    'a real estate lawyer on money in trust',
    'Sample & Partners LLP <closing@samplepartners.example>',
    'Closing on Friday: wire instructions by phone only',
    body(
      'Dear Sam,',
      'your closing is on Friday. We will give you our wire instructions by telephone only; never act on changed bank details that come by email.',
      'Sample & Partners LLP',
    ),
  ],
  [
    'a UK bank through its news domain',
    'NatWest <natwest@email.natwest.com>',
    'Important changes to your account',
    body(
      'Dear Ms Reader,',
      'We are changing the terms of your account from 1 February. Please read the enclosed notice. You do not need to do anything.',
      a('https://www.natwest.com/changes', 'Read the changes'),
    ),
  ],
  [
    'a small host on a full disk',
    'VPS Example <support@vps.example>',
    'Final notice: server vps-114 will be suspended',
    body(
      'Hello Sam,',
      'Invoice #8812 ($6.00) is 10 days overdue. Your server will be suspended tomorrow. Please pay the invoice in the client area.',
      a('https://my.vps.example/viewinvoice.php?id=8812', 'https://my.vps.example/viewinvoice.php?id=8812'),
    ),
  ],
  [
    'a voucher that a friend bought',
    'Buchhandlung Beispiel <gutschein@buchhandlung-beispiel.example>',
    'Toni hat dir einen Gutschein über 30 € geschenkt',
    body(
      'Hallo Sam,',
      'Toni hat dir einen Geschenkgutschein gekauft: „Alles Gute zum Geburtstag!“ Den Gutschein findest du im Anhang.',
      a('https://www.buchhandlung-beispiel.example/gutschein', 'Einlösen'),
    ),
    { attachments: file('Gutschein.pdf') },
  ],
  [
    'a flight compensation firm',
    'FlugHelfer Beispiel <fall@flughelfer.example>',
    'Ihre Entschädigung von 250 € ist da',
    body(
      'Hallo Sam,',
      'die Airline hat gezahlt! Bitte tragen Sie Ihre Bankverbindung ein, damit wir Ihnen 187,50 € überweisen können.',
      a('https://www.flughelfer.example/fall/88112', 'Bankverbindung eintragen'),
    ),
  ],
  [
    'a class action settlement',
    'Settlement Administrator <notice@sampledatasettlement.example>',
    'Notice of class action settlement: you may be entitled to a payment',
    body(
      'If you received a notice about the Sample Corp data incident, you may be entitled to a cash payment. Your unique ID: ABC123. The deadline to submit a claim is January 20, 2027.',
      a('https://www.sampledatasettlement.example/claim', 'Submit a claim'),
    ),
  ],
  [
    'an old-fashioned mail of all caps from a neighbour',
    'H. Muster <h.muster@t-online.de>',
    'DRINGEND!!! WASSER WIRD ABGESTELLT',
    body(
      'LIEBE NACHBARN, MORGEN VON 8 BIS 12 UHR WIRD DAS WASSER ABGESTELLT. BITTE VORRAT ANLEGEN!!!',
      'H. MUSTER',
    ),
    undisclosed,
  ],
];
