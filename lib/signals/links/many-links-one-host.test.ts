import { from, link, signalCases } from '../../../tests/signalCases';
import manyLinksOneHost from './many-links-one-host';

const three = (host: string) =>
  link(`https://${host}/a`) + link(`https://${host}/b`) + link(`https://${host}/c`);
const fromNetflix = from('Netflix', 'a@evil.test');

signalCases(manyLinksOneHost, {
  fires: [['all links to one foreign host', { from: fromNetflix, html: three('evil.test') }]],
  quiet: [
    ['two links', { from: fromNetflix, html: link('https://evil.test/a') + link('https://evil.test/b') }],
    ["the provider's own", { from: fromNetflix, html: three('www.netflix.com') }],
    [
      "a mail service's tracker",
      { from: from('Netflix', 'info@account.netflix.com'), html: three('u1.ct.sendgrid.net') },
    ],
    ['several hosts', { from: fromNetflix, html: three('evil.test') + link('https://other.test') }],
    ['nobody claimed', { from: from('Garden Shop', 'a@garden.example'), html: three('shop.test') }],
    [
      'the provider itself, by a host nobody knows',
      {
        from: from('Netflix', 'info@account.netflix.com'),
        html: three('nflx.test') + link('https://netflix.com'),
      },
    ],
  ],
});
