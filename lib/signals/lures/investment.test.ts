import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import investment from './investment';

signalCases(investment, {
  fires: [
    [
      'tokens and returns',
      {
        html: `<p>Claim your airdrop now.</p><p>Guaranteed daily returns on your investment.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Claim your airdrop now.</p><p>Guaranteed daily returns on your investment.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Claim your airdrop now.</p><p>Guaranteed daily returns on your investment.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Claim your airdrop now.</p><p>Guaranteed daily returns on your investment.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Claim your airdrop now.</p><p>Guaranteed daily returns on your investment.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    [
      'one sentence of a newsletter',
      { html: `<p>How the airdrop of tokens went.</p>${link('https://a.example')}` },
    ],
  ],
});
