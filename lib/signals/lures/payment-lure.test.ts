import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import paymentLure from './payment-lure';

signalCases(paymentLure, {
  fires: [
    ['a card declined', { html: `<p>Your payment has failed.</p>${link('https://evil.test')}` }],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Your payment has failed.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Your payment has failed.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Your payment has failed.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Your payment has failed.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['thanks for a payment', { html: `<p>We received your payment.</p>${link('https://a.example')}` }],
  ],
});
