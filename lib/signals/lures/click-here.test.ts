import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import clickHere from './click-here';

signalCases(clickHere, {
  fires: [
    [
      'a lure, and click',
      { html: `<p>Please verify your account.</p><p>Click here to proceed.</p>${link('https://evil.test')}` },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Please verify your account.</p><p>Click here to proceed.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Please verify your account.</p><p>Click here to proceed.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Please verify your account.</p><p>Click here to proceed.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Please verify your account.</p><p>Click here to proceed.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['a newsletter', { html: `<p>Click here to proceed to the article.</p>${link('https://a.example')}` }],
  ],
});
