import { from, signalCases } from '../../../tests/signalCases';
import tooltipMismatch from './tooltip-mismatch';

signalCases(tooltipMismatch, {
  fires: [
    [
      'the mouse shows one address, the click opens another',
      { html: '<a href="https://evil.test/x" title="https://www.paypal.com/signin">Log in</a>' },
    ],
  ],
  quiet: [
    [
      'the same, behind a gateway',
      {
        html: '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.shop.com%2F" title="https://www.shop.com/">Shop</a>',
      },
    ],
    [
      'what Outlook writes there',
      {
        html: '<a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.test" title="Original URL: https://a.test/. Click or tap if you trust this link.">Shop</a>',
      },
    ],
    ['a few words', { html: '<a href="https://a.test/" title="To our shop at shop.com">Shop</a>' }],
    [
      'a tracker of a mail service',
      { html: '<a href="https://u1.ct.sendgrid.net/ls/click?upn=a" title="www.shop.com">Shop</a>' },
    ],
    [
      "the sender's own tracker",
      {
        from: from('', 'a@shop.com'),
        html: '<a href="https://click.shop.com/x" title="https://www.partner.com/">Partner</a>',
      },
    ],
  ],
});
