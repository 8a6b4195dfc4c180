import { LURE, link, signalCases } from '../../../tests/signalCases';
import manySubdomains from './many-subdomains';

signalCases(manySubdomains, {
  fires: [
    ['four labels', { html: LURE + link('https://www.login.account.secure.mail.evil.test/') }],
    ['a long label', { html: LURE + link('https://secure-login-verification-page.evil.test/') }],
  ],
  quiet: [
    [
      'clouds',
      {
        html:
          LURE +
          link('https://ec2-203-0-113-25.eu-central-1.compute.amazonaws.com/') +
          link('https://a.b.c.d.cloudfront.net/') +
          link('https://verylongcompanynameholding-my.sharepoint.com/'),
      },
    ],
    ['a tracker of a mail service', { html: LURE + link('https://u1.ct.eu.mail.track.sendgrid.net/') }],
    ['in mail that asks for nothing', { html: link('https://a.b.c.d.university.example/') }],
    ['a www before a few', { html: LURE + link('https://www.a.b.c.example/') }],
  ],
});
