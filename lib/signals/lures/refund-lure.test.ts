import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import refundLure from './refund-lure';

signalCases(refundLure, {
  fires: [
    ['a tax refund', { html: `<p>You are eligible for a tax refund.</p>${link('https://evil.test')}` }],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>You are eligible for a tax refund.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>You are eligible for a tax refund.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>You are eligible for a tax refund.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>You are eligible for a tax refund.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['a policy', { html: `<p>Our refund policy has not changed.</p>${link('https://a.example')}` }],
  ],
});
