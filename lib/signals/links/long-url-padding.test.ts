import { link, signalCases } from '../../../tests/signalCases';
import longUrlPadding from './long-url-padding';

signalCases(longUrlPadding, {
  fires: [
    ['blanks before the @', { html: link(`https://paypal.com${'%20'.repeat(40)}@evil.test/`) }],
    ['a row of hyphens', { html: link(`https://paypal.com-${'-'.repeat(20)}.evil.test/`) }],
  ],
  quiet: [
    ['a click counter', { html: link(`https://click.mailer.example/f/a/${'x1Y-'.repeat(125)}`) }],
    [
      'encoded JSON',
      {
        html: link(
          `https://click.mailer.example/?d=${encodeURIComponent('{"a":[1,2,{"b":"c"}]}'.repeat(9))}`,
        ),
      },
    ],
    ['a Japanese path', { html: link(`https://news.example/${encodeURIComponent('見出し'.repeat(20))}`) }],
  ],
});
