import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import callbackNumberBill from './callback-number-bill';

signalCases(callbackNumberBill, {
  fires: [
    [
      'a bill and a number',
      {
        from: from('Billing', 'x@gmail.com'),
        text: 'Thank you for your order. Your account will be charged $399.99. Order number 5512. To cancel, call +1 (800) 555-0134.',
      },
    ],
    [
      'a number hidden from programs',
      {
        from: from('Billing', 'x@gmail.com'),
        text: 'Your account will be charged $399.99. To cancel, call 8OO 555 O134 99.',
      },
    ],
    [
      'a hidden number, and links to a page of its own',
      {
        from: from('Billing', 'x@orders.test'),
        html: `<p>Your account will be charged $399.99. To cancel, call 8OO 555 O134 99.</p>${link('https://orders.test')}`,
        authentication: passed,
      },
    ],
    [
      'in German',
      {
        from: from('Rechnung', 'x@gmail.com'),
        text: 'Ihr Konto wird mit 399 € belastet. Vielen Dank für Ihre Bestellung. Zum Stornieren rufen Sie uns an unter +49 30 5550 1234.',
      },
    ],
  ],
  quiet: [
    ['an office with a number', { text: 'Call me at +1 (800) 555-0134 about the meeting.' }],
    [
      'a receipt without a call',
      { text: 'Thank you for your order. Your account will be charged $12. Order number 20251202-55121.' },
    ],
    [
      'a receipt that leads to the shop',
      {
        html: `<p>Thank you for your order. Your account will be charged $12. To cancel, call +1 (800) 555-0134.</p>${link('https://company.example')}`,
        authentication: passed,
      },
    ],
  ],
});
