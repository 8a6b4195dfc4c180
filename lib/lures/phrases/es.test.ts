import { expect, test } from 'vitest';
import { findLures } from '../findLures';
import type { Tactic } from '../lure';

const tactics = (text: string): Tactic[] => [...new Set(findLures('', text).map(({ tactic }) => tactic))];

test.each<[Tactic, string]>([
  ['credential', 'Confirme sus datos personales para continuar.'],
  ['credential', 'Hemos detectado un inicio de sesión sospechoso.'],
  ['credential', 'Verifica tu identidad antes de mañana.'],
  ['credential', 'Su contraseña caduca en breve.'],
  ['payment', 'No hemos podido procesar su pago.'],
  ['payment', 'Actualice su método de pago.'],
  ['payment', 'Tiene una factura vencida; evite recargos.'],
  ['parcel-fee', 'Su paquete está retenido en la aduana.'],
  ['parcel-fee', 'Pague los gastos de envío para recibir su paquete.'],
  ['parcel-fee', 'El conductor no pudo entregar su paquete.'],
  ['account-suspended', 'Su cuenta ha sido bloqueada temporalmente.'],
  ['account-suspended', 'Evite la suspensión de su tarjeta.'],
  ['mailbox', 'Su buzón está casi lleno.'],
  ['mailbox', 'Tiene 4 mensajes retenidos en el servidor.'],
  ['callback', '¿No reconoce este cargo? Llame a nuestro teléfono.'],
  ['callback', 'Para cancelar, llame inmediatamente.'],
  ['billing', 'Adjuntamos la factura.'],
  ['billing', 'Se cargarán 399,00 € en su cuenta.'],
  ['subscription-expired', 'Su suscripción a Netflix ha caducado.'],
  ['subscription-expired', 'Sus fotos serán eliminadas.'],
  ['refund', 'Tiene derecho a un reembolso.'],
  ['refund', 'La Agencia Tributaria le informa de una devolución.'],
  ['prize', 'Sus puntos caducan hoy.'],
  ['prize', '¡Felicidades! Has ganado un iPhone.'],
  ['prize', 'Has sido seleccionado para recibir un regalo.'],
  ['survey-gift', 'Responda a una breve encuesta y gane un premio.'],
  ['survey-gift', 'Para reclamar, complete esta breve encuesta.'],
  ['tax-fine', 'Tiene una multa de tráfico pendiente.'],
  ['tax-fine', 'Hay una nueva notificación tributaria disponible.'],
  ['tax-fine', 'Ha recibido una citación judicial.'],
  ['payroll', 'Quiero cambiar mi cuenta bancaria para la nómina.'],
  ['payroll', 'Hemos cambiado nuestros datos bancarios.'],
  ['gift-card', 'Necesito que compres unas tarjetas de regalo.'],
  ['gift-card', 'Rasca y envía las fotos de las tarjetas.'],
  ['reply-ask', '¿Estás disponible ahora mismo?'],
  ['reply-ask', 'Envíame tu número de WhatsApp personal.'],
  ['extortion', 'Te he grabado con tu cámara.'],
  ['extortion', 'Enviaré el video a todos tus contactos.'],
  ['crypto-demand', 'Transfiera 800 dólares en bitcoin.'],
  ['crypto-demand', 'Mi billetera de bitcoin es la siguiente.'],
  ['seed-phrase', 'Introduzca su frase de recuperación.'],
  ['seed-phrase', 'Conecte su billetera Ledger.'],
  ['code-ask', 'Envíame el código que recibirás por SMS.'],
  ['code-ask', 'Indique el código recibido.'],
  ['breach-notice', 'Sus datos han sido expuestos.'],
  ['breach-notice', 'El incidente de seguridad afecta a su cuenta.'],
  ['key-rotation', 'Rote sus claves de API.'],
  ['key-rotation', 'Las claves de API fueron comprometidas.'],
  ['shared-document', 'Marcos ha compartido un documento con usted.'],
  ['shared-document', 'El contrato está pendiente de su firma.'],
  ['advance-fee', 'Mi cliente fallecido dejó una herencia de millones.'],
  ['advance-fee', 'He decidido donar mis fondos a la caridad.'],
  ['investment', 'Ganancias garantizadas cada semana.'],
  ['investment', 'Duplique su dinero con nosotros.'],
  ['job-offer', 'Trabaje desde casa y gane 300 euros al día.'],
  ['job-offer', 'Dinero extra desde su móvil.'],
  ['click-here', 'Haga clic en el siguiente enlace.'],
  ['click-here', 'Pulse aquí para reprogramar.'],
  ['deadline', 'Dispone de un plazo de 24 horas.'],
  ['deadline', 'Último aviso.'],
  ['generic-greeting', 'Estimado cliente:'],
  ['generic-greeting', 'Estimado(a) usuario(a):'],
  ['strangers-words', 'Ana te ha invitado a unirte al grupo.'],
  ['strangers-words', 'Marcos compartió un archivo.'],
])('%s: %s', (tactic, sentence) => {
  expect(tactics(sentence)).toContain(tactic);
});

test.each([
  // Shops
  'Envío gratis en toda la tienda hasta el domingo y un 30 % de descuento en zapatillas.',
  'Última oportunidad para conseguir tu regalo de Navidad con hasta un 40 % de descuento.',
  'Tienes un cupón de 10 € para tu próxima compra.',
  'Compra tu tarjeta regalo en cualquiera de nuestras tiendas.',
  'Tu pedido 1042 está confirmado y saldrá el lunes.',
  'Tu paquete llega mañana entre las 10 y las 14 h.',
  'El pedido ha sido entregado en recepción.',
  'Valora tu compra: tu opinión ayuda a otros clientes.',
  'Si no quieres recibir más correos, haz clic aquí para darte de baja.',
  '¿No ves bien este correo? Ábrelo en el navegador.',
  'Respondemos en un máximo de dos días laborables.',
  // Banks and bills
  'Ya puedes ver la factura de mayo en tu área de cliente.',
  'Hemos recibido tu pago, gracias.',
  'Nunca le pediremos su contraseña ni el código por correo.',
  'No compartas con nadie el código que recibes por SMS.',
  'El extracto mensual de su cuenta está en la banca en línea.',
  // School, neighbours, colleagues
  'La reunión de padres será el jueves a las 19 h en el salón de actos.',
  'El ascensor estará parado el martes por mantenimiento.',
  'La junta de propietarios aprobó cambiar la puerta del garaje.',
  'Os mando la lista de libros para el segundo trimestre.',
  '¿Puedo llamarte mañana para cerrar el informe?',
  '¿Estás libre el jueves para comer?',
  'Estoy en una reunión y no puedo hablar, luego te llamo.',
  'Este mensaje es confidencial; si usted no es el destinatario, bórrelo.',
  // News
  'El Gobierno anuncia nuevas reglas para las multas de tráfico.',
  'Hacienda abre el lunes la campaña de la renta.',
  'Un juez condena a una empresa a indemnizar a sus clientes.',
  'El bitcoin subió un 3 % el martes y el dólar cerró a la baja.',
  'El ayuntamiento amplía el plazo del impuesto de circulación hasta fin de mes.',
])('no lure: %s', (sentence) => {
  expect(tactics(sentence)).toEqual([]);
});

test.each<[string, Tactic[]]>([
  ['Hemos recibido una solicitud para restablecer tu contraseña.', ['credential']],
  ['Nuevo inicio de sesión en tu cuenta: si has sido tú, no tienes que hacer nada.', ['credential']],
  ['No hemos podido entregar tu paquete; te espera en la oficina de correos.', ['parcel-fee']],
  ['Estimado cliente: le presentamos la colección de invierno.', ['generic-greeting']],
])('no more than that: %s', (sentence, allowed) => {
  expect(tactics(sentence).filter((tactic) => !allowed.includes(tactic))).toEqual([]);
});
