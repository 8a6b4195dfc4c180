import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import genericGreeting from './generic-greeting';

signalCases(genericGreeting, {
  fires: [
    [
      'beside a lure',
      { html: `<p>Dear customer,</p><p>please verify your account.</p>${link('https://evil.test')}` },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Dear customer,</p><p>please verify your account.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Dear customer,</p><p>please verify your account.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
    ['beside a claim', { from: from('PayPal', 'x@evil.test'), text: 'Dear customer, hello.' }],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Dear customer,</p><p>please verify your account.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Dear customer,</p><p>please verify your account.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['a newsletter', { text: 'Dear customer, hello.' }],
  ],
});
