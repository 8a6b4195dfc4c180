import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import taxFine from './tax-fine';

signalCases(taxFine, {
  fires: [
    ['an unpaid toll', { html: `<p>You have an unpaid toll.</p>${link('https://evil.test')}` }],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>You have an unpaid toll.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>You have an unpaid toll.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>You have an unpaid toll.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>You have an unpaid toll.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    [
      'news about a road',
      { html: `<p>The road authority raises its prices.</p>${link('https://a.example')}` },
    ],
  ],
});
