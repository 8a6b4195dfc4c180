import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import prizeLure from './prize-lure';

signalCases(prizeLure, {
  fires: [
    [
      'won, and claim',
      {
        html: `<p>You have been selected as a winner!</p><p>Claim your prize.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>You have been selected as a winner!</p><p>Claim your prize.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>You have been selected as a winner!</p><p>Claim your prize.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>You have been selected as a winner!</p><p>Claim your prize.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>You have been selected as a winner!</p><p>Claim your prize.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['a raffle', { html: `<p>Take part in our raffle.</p>${link('https://a.example')}` }],
    ['you will not', { html: `<p>You won’t believe how far we walked.</p>${link('https://a.example')}` }],
  ],
});
