import { a, body, type Ordinary } from './ordinary';

/** Parcels on their way, parcels that wait, parcels that really cost something. */
export const shipping: Ordinary[] = [
  [
    'a DHL parcel on its way',
    'DHL <noreply@dhl.de>',
    'Ihr DHL Paket kommt heute',
    body(
      'Hallo Sam Leser,',
      'Ihr Paket von Buchhandlung Beispiel wird heute zwischen 11:00 und 13:00 Uhr zugestellt.',
      `Sendungsnummer: ${a('https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=00340434000000000000', '00340434000000000000')}`,
      a('https://www.dhl.de/de/privatkunden/pakete-empfangen/ablageort.html', 'Ablageort wählen'),
      'Hinweis: DHL fordert Sie niemals per E-Mail oder SMS zu Zahlungen auf.',
      '© 2026 DHL Paket GmbH',
    ),
  ],
  [
    'a DHL Express shipment with real customs charges',
    'DHL Express <noreply@dhl.com>',
    'DHL Express: duties and taxes are due for shipment 1234567890',
    body(
      'Dear Sam,',
      'Your shipment 1234567890 from Sample Fabrics is on its way. Duties and taxes of EUR 18.40 have to be paid before delivery.',
      a('https://mydhl.express.dhl/gb/en/duties-taxes.html', 'Pay duties and taxes'),
      'You can also pay our courier when the shipment is delivered.',
      'DHL Express – Excellence. Simply delivered.',
    ),
  ],
  [
    'a missed delivery of UPS',
    'UPS <mcinfo@ups.com>',
    'UPS Update: We missed you, delivery attempted',
    body(
      'Hi, Sam.',
      'Sorry we missed you. We tried to deliver your package today and will try again on the next business day.',
      `Tracking number: ${a('https://www.ups.com/track?tracknum=1Z0000000000000000', '1Z0000000000000000')}`,
      a('https://www.ups.com/track?loc=en_US&tracknum=1Z0000000000000000', 'Change my delivery'),
      '© 2026 United Parcel Service of America, Inc. Please do not reply directly to this email.',
    ),
  ],
  [
    'a parcel that waits at a shop',
    'GLS <noreply@gls-group.eu>',
    'Uw pakket ligt klaar bij het GLS ParcelShop',
    body(
      'Beste Sam,',
      'Uw pakket is afgeleverd bij Boekhandel Voorbeeld. U kunt het tot 20 november ophalen. Neem een geldig legitimatiebewijs mee.',
      a('https://www.gls-info.nl/tracking?match=00000000', 'Volg uw pakket'),
    ),
  ],
  [
    'PostNL',
    'PostNL <noreply@notificatie.postnl.nl>',
    'Je pakket van Bol komt morgen',
    body(
      'Hoi Sam,',
      'Morgen bezorgen we je pakket van bol tussen 14.15 en 16.45 uur. Niet thuis? Kies een PostNL-punt of een buur.',
      a('https://jouw.postnl.nl/track-and-trace/3SABCD0000000-NL-1234AB', 'Bekijk je pakket'),
    ),
  ],
  [
    'a delivery of La Poste',
    'La Poste - Colissimo <noreply@notif-colissimo-laposte.info>',
    'Votre Colissimo arrive demain',
    body(
      'Bonjour,',
      'Votre colis 8R00000000000, expédié par Librairie Exemple, sera livré demain à votre domicile.',
      a('https://www.laposte.fr/outils/suivre-vos-envois?code=8R00000000000', 'Suivre mon colis'),
      'La Poste ne vous demandera jamais de payer pour recevoir un colis par SMS.',
    ),
  ],
  [
    'Correos with real customs',
    'Correos <notificaciones@correos.es>',
    'Su envío RR000000000CN está pendiente de despacho de aduanas',
    body(
      'Estimado cliente:',
      'Su envío está sujeto a aranceles. Para que podamos entregarlo, realice el pago del IVA en nuestra web con su número de envío.',
      a('https://www.correos.es/es/es/particulares/recibir/gestion-de-aduanas', 'Gestionar mi envío'),
      'Si no gestiona el envío en 15 días, se devolverá al remitente.',
    ),
  ],
  [
    'Poste Italiane',
    'Poste Italiane <noreply@posteitaliane.it>',
    'La tua spedizione è in consegna',
    body(
      'Gentile cliente,',
      'la spedizione 0A000B0000000 è in consegna oggi. Puoi seguirla in ogni momento.',
      a('https://www.poste.it/cerca/index.html#/risultati-spedizioni/0A000B0000000', 'Segui la spedizione'),
    ),
  ],
  [
    'a Spanish courier tells of a wrong address',
    'SEUR <info@seur.com>',
    'Incidencia en la entrega: dirección incompleta',
    body(
      'Hola Sam:',
      'Hoy no hemos podido entregar tu pedido de Tienda Ejemplo porque falta el número de piso. Indícanos la dirección correcta y volveremos a intentarlo mañana.',
      a('https://www.seur.com/miseur/mis-envios', 'Completar la dirección'),
      'Gracias por confiar en SEUR.',
    ),
  ],
  [
    'a shop that tells of its parcel service',
    'Teeladen Musterstadt <service@teeladen-musterstadt.example>',
    'Deine Bestellung ist unterwegs',
    body(
      'Hallo Sam,',
      'deine Bestellung wurde heute mit DHL verschickt.',
      `Sendungsverfolgung: ${a('https://nolp.dhl.de/nextt-online-public/set_identcodes.do?idc=00340000000000000000', '00340000000000000000')}`,
      'Viel Freude mit dem Tee!<br>Dein Teeladen-Team',
    ),
  ],
  [
    'a shipping notice through SendGrid',
    'Birch & Board <orders@birchandboard.example>',
    'Your order is on its way (FedEx)',
    body(
      'Good news, Sam!',
      'Your order BB-2291 has left our workshop. Estimated delivery: Tuesday.',
      a('https://u1234567.ct.sendgrid.net/ls/click?upn=u001.AbCdEfGh', 'Track your package with FedEx'),
      `${a('https://u1234567.ct.sendgrid.net/ls/click?upn=u001.IjKlMnOp', 'Contact us')} · ${a('https://u1234567.ct.sendgrid.net/wf/unsubscribe?upn=u001.Qr', 'Unsubscribe')}`,
    ),
  ],
  [
    'a shop writes that the address is incomplete',
    'Seifenmanufaktur Beispiel <bestellung@seifen-beispiel.example>',
    'Rückfrage zu deiner Bestellung 5521',
    body(
      'Liebe Sam,',
      'DHL konnte dein Paket leider nicht zustellen, weil die Hausnummer fehlt. Kannst du uns bitte kurz deine vollständige Adresse schicken? Dann schicken wir es gleich noch einmal los.',
      'Herzliche Grüße<br>Toni von der Seifenmanufaktur',
    ),
  ],
  [
    'CTT in Portugal',
    'CTT Expresso <noreply@ctt.pt>',
    'A sua encomenda está disponível para levantamento',
    body(
      'Caro(a) cliente,',
      'Tentámos entregar a sua encomenda, mas não foi possível. Pode levantá-la na loja CTT até 18 de novembro, com o seu documento de identificação.',
      a(
        'https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects=DA000000000PT',
        'Seguir envio',
      ),
    ),
  ],
  [
    'InPost',
    'InPost <powiadomienia@inpost.pl>',
    'Paczka czeka w Paczkomacie WAW000',
    body(
      'Cześć Sam,',
      'Twoja paczka czeka na odbiór w Paczkomacie WAW000 do środy, godz. 18:00. Kod odbioru: 000000.',
      a('https://inpost.pl/sledzenie-przesylek?number=000000000000000000000000', 'Śledź przesyłkę'),
    ),
  ],
  [
    'an Amazon delivery',
    'Amazon.com <shipment-tracking@amazon.com>',
    'Delivered: Your Amazon package',
    body(
      'Your package was delivered!',
      'It was handed directly to a resident.',
      a('https://www.amazon.com/gp/your-account/ship-track?orderId=111-0000000-0000000', 'Track package'),
      a('https://www.amazon.com/returns', 'Return or replace items'),
      "Wasn't expecting this? Don't share codes with anyone who calls you. © 2026 Amazon.com, Inc.",
    ),
  ],
  [
    'a marketplace that has a delayed parcel',
    'Vinted <no-reply@vinted.com>',
    "L'expédition de ton article doit être faite sous 5 jours",
    body(
      'Salut Sam,',
      'Bonne nouvelle : ton article « pull en laine » est vendu ! Télécharge le bordereau et dépose le colis avant le 14 novembre, sinon la commande sera annulée.',
      a('https://www.vinted.fr/inbox/00000000', 'Télécharger le bordereau'),
    ),
  ],
];
