import { a, body, file, type Ordinary } from './ordinary';

/** Bookings, tickets, hotels, trains. */
export const travel: Ordinary[] = [
  [
    'a hotel through Booking.com',
    'Hotel Beispiel via Booking.com <1234567890-abcd.efgh.ijkl@property.booking.com>',
    'New message from Hotel Beispiel',
    body(
      'Hotel Beispiel has sent you a message:',
      'Dear Sam, could you tell us when you will arrive? The front desk closes at 10 pm. We look forward to welcoming you!',
      a('https://secure.booking.com/mailbox/confirmation.html?bn=1234567890', 'Reply'),
      '© Copyright Booking.com 2026. This email was sent by Booking.com.',
    ),
  ],
  [
    'a hotel confirms by itself',
    'Pensión Ejemplo <reservas@pension-ejemplo.example>',
    'Confirmación de su reserva en Booking.com nº 1234567890',
    body(
      'Estimada Sra. Lector:',
      'Gracias por reservar con nosotros a través de Booking.com. Le esperamos el 4 de diciembre a partir de las 15 h. El pago se realiza a la llegada, en efectivo o con tarjeta.',
      'Un saludo cordial, Pensión Ejemplo',
      a('https://www.pension-ejemplo.example/como-llegar', 'Cómo llegar'),
    ),
  ],
  [
    'a hotel asks for a deposit',
    'Albergo Esempio <info@albergoesempio.example>',
    'Re: Prenotazione 12-14 dicembre, caparra',
    body(
      'Gentile Sam,',
      'per confermare la camera le chiediamo una caparra di 60 € tramite bonifico entro 3 giorni, altrimenti la prenotazione sarà annullata. Le coordinate sono in allegato.',
      'Cordiali saluti, Albergo Esempio',
    ),
    { reply: true, attachments: file('Conferma_prenotazione.pdf') },
  ],
  [
    'a hotel in the tone of Booking.com’s card trouble',
    'Booking.com <noreply@booking.com>',
    'Your card was declined for your booking at Hotel Beispiel',
    body(
      'Hi Sam,',
      'Hotel Beispiel could not charge the card that you gave for booking 1234567890. Please update your card details by 8 November, 18:00, or the property may cancel your booking.',
      a('https://secure.booking.com/mybooking.html', 'Update card details'),
      'Booking.com B.V., Oosterdokskade 163, Amsterdam',
    ),
  ],
  [
    'an Airbnb reminder',
    'Airbnb <automated@airbnb.com>',
    'Rappel de réservation : départ pour Lyon dans 2 jours',
    body(
      'Préparez-vous pour Lyon, Sam !',
      'Arrivée : ven. 13 nov., 16:00. Le code de la boîte à clés vous sera envoyé par votre hôte.',
      a(
        'https://www.airbnb.fr/trips/v1/reservation-details/ro/RESERVATION2_CHECKIN/HMABCDEF',
        'Voir le voyage',
      ),
    ),
  ],
  [
    'train tickets with a QR code',
    'Deutsche Bahn <noreply@deutschebahn.com>',
    'Ihre Buchung, Auftragsnummer 000000000000',
    body(
      'Guten Tag Sam Leser,',
      'vielen Dank für Ihre Buchung. Ihr Ticket mit QR-Code finden Sie im Anhang und in der App DB Navigator.',
      a('https://www.bahn.de/buchung/reise?auftragsnummer=000000000000', 'Reise ansehen'),
      '<img src="cid:qr" width="180" height="180" alt="QR-Code">',
    ),
    { attachments: file('Fahrkarte.pdf') },
  ],
  [
    'an airline check-in',
    'Ryanair <Itinerary@ryanair.com>',
    'Check-in is open! Trip to Porto',
    body(
      'Hi Sam,',
      'Online check-in for your trip ABC123 is now open. Check in at least 2 hours before departure, otherwise a fee of €55 applies at the airport.',
      a('https://www.ryanair.com/gb/en/check-in', 'Check in now'),
    ),
  ],
  [
    'a delayed flight with a refund',
    'Lufthansa <online@booking-lufthansa.com>',
    'Ihr Flug LH000 wurde annulliert – Erstattung möglich',
    body(
      'Sehr geehrte Frau Leser,',
      'leider mussten wir Ihren Flug LH000 streichen. Sie können kostenlos umbuchen oder eine Erstattung beantragen.',
      a('https://www.lufthansa.com/de/de/umbuchen', 'Jetzt umbuchen oder Erstattung beantragen'),
    ),
  ],
  [
    'concert tickets',
    'Ticketmaster <customer_support@email.ticketmaster.nl>',
    'Je tickets voor De Voorbeelden staan klaar',
    body(
      'Hoi Sam,',
      'Je mobiele tickets staan klaar in je account. Laat bij de ingang de QR-code zien.',
      a('https://www.ticketmaster.nl/member/orders', 'Bekijk je tickets'),
    ),
  ],
  [
    'a small theatre with its code',
    'Kleines Theater Musterstadt <karten@kleines-theater.example>',
    'Deine Tickets für Freitag',
    body(
      'Liebe Sam,',
      'hier sind deine Tickets. Zeig einfach diesen QR-Code am Einlass vor:',
      '<img src="https://kleines-theater.example/qr/abc123.png" width="200" height="200" alt="QR-Code">',
      a('https://kleines-theater.example/tickets/abc123', 'Tickets als PDF'),
    ),
  ],
  [
    'a car rental on a toll',
    'Sixt <no-reply@sixt.com>',
    'Bußgeldbescheid zu Ihrer Anmietung 0000000000',
    body(
      'Guten Tag Frau Leser,',
      'wir haben zu Ihrer Anmietung eine Anfrage der Polizei erhalten und Ihre Daten weitergegeben. Für die Bearbeitung berechnen wir 39 €. Die Rechnung liegt bei; das Bußgeld zahlen Sie direkt an die Behörde.',
      a('https://www.sixt.de/helpcenter/', 'Fragen und Antworten'),
    ),
    { attachments: file('Rechnung_0000000000.pdf') },
  ],
  [
    'a visa service',
    'ESTA Info <no-reply@cbp.dhs.gov>',
    'ESTA application status change',
    body(
      'ATTENTION! The status of one or more applications has changed.',
      a('https://esta.cbp.dhs.gov/', 'Check ESTA status'),
      'This is an automated message.',
    ),
  ],
];
