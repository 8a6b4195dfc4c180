import { from, signalCases } from '../../../tests/signalCases';
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
  ],
  quiet: [
    ['an office with a number', { text: 'Call me at +1 (800) 555-0134 about the meeting.' }],
    [
      'a receipt without a call',
      { text: 'Thank you for your order. Your account will be charged $12. Order number 20251202-55121.' },
    ],
  ],
});
