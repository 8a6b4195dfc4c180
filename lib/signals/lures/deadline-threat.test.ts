import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import deadlineThreat from './deadline-threat';

signalCases(deadlineThreat, {
  fires: [
    [
      'hours to act, beside a lure',
      {
        html: `<p>Your account has been limited.</p><p>Act within 24 hours.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Your account has been limited.</p><p>Act within 24 hours.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Your account has been limited.</p><p>Act within 24 hours.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Your account has been limited.</p><p>Act within 24 hours.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Your account has been limited.</p><p>Act within 24 hours.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    ['a sale', { text: 'Ends today: 20% off, within the next 24 hours.' }],
  ],
});
