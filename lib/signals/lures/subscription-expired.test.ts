import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import subscriptionExpired from './subscription-expired';

signalCases(subscriptionExpired, {
  fires: [
    [
      'a protection that ended',
      { html: `<p>Your antivirus protection has expired.</p>${link('https://evil.test')}` },
    ],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Your antivirus protection has expired.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Your antivirus protection has expired.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Your antivirus protection has expired.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Your antivirus protection has expired.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    [
      'thanks for subscribing',
      { html: `<p>Thank you for your subscription to our magazine.</p>${link('https://a.example')}` },
    ],
  ],
});
