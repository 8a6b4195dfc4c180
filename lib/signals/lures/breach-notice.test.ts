import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import breachNotice from './breach-notice';

signalCases(breachNotice, {
  fires: [
    [
      'data exposed, and act',
      {
        html: `<p>Your personal data was exposed in a recent breach.</p><p>Verify your account.</p>${link('https://evil.test')}`,
      },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Your personal data was exposed in a recent breach.</p><p>Verify your account.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Your personal data was exposed in a recent breach.</p><p>Verify your account.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Your personal data was exposed in a recent breach.</p><p>Verify your account.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Your personal data was exposed in a recent breach.</p><p>Verify your account.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    [
      'news about a breach',
      { html: `<p>The data breach may have affected your account.</p>${link('https://a.example')}` },
    ],
  ],
});
