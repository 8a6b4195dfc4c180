import { LURE, from, link, list, signalCases, type SignalCase } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import myAddressInUrl from './my-address-in-url';

signalCases(myAddressInUrl, {
  fires: [
    ['filled in already', { html: link('https://evil.test/login#reader@home.example') }],
    ['as base64', { html: link(`https://evil.test/?e=${btoa('reader@home.example')}`) }],
    ['in the path', { html: link('https://evil.test/login/reader%40home.example/') }],
    [
      'behind the # of confirmed bulk mail',
      { html: link('https://evil.test/#reader@home.example'), list, authentication: passed },
    ],
    [
      'behind the #, with a word of leaving before it',
      { html: link('https://evil.test/newsletter?x=unsubs#reader@home.example') },
    ],
    [
      "behind the #, on a path like a mail service's",
      { html: link('https://evil.test/ls/click?upn=1#reader@home.example') },
    ],
    ['among other fields in base64', { html: link(`https://evil.test/#${btoa('e=reader@home.example')}`) }],
    [
      "in confirmed mail in somebody else's name",
      {
        from: from('PayPal', 'a@evil.test'),
        authentication: passed,
        html: link('https://evil-login.test/?e=reader@home.example'),
      },
    ],
    [
      'in confirmed mail, without a token',
      { html: link('https://evil-login.test/?e=reader@home.example'), authentication: passed },
    ],
  ],
  quiet: [
    ['unsubscribe', { html: link('https://mailer.example/unsubscribe?e=reader@home.example') }],
    ["the sender's own page", { html: link('https://company.example/?e=reader@home.example') }],
    [
      'a token of confirmed bulk mail',
      { html: link('https://mailer.example/c?e=reader@home.example'), list, authentication: passed },
    ],
    [
      'the settings of a list',
      { html: link('https://mailer.example/x?e=reader@home.example', 'Preferences') },
    ],
    [
      'the settings of a newsletter in plain text',
      {
        text: 'News. Change how you get it: https://mailer.example/change?x=reader@home.example',
        links: [
          {
            href: 'https://mailer.example/change?x=reader@home.example',
            text: 'https://mailer.example/change?x=reader@home.example',
            title: '',
          },
        ],
      },
    ],
    ['a page about mail', { html: link('https://mailer.example/?u=reader&d=home.example') }],
    [
      'a mailing list',
      { html: link('https://lists.mailer.example/mailman/options/x/reader%40home.example') },
    ],
    [
      'a confirmed log-in by link, from a service behind it',
      {
        html:
          LURE +
          link('https://x.supabase.co/auth/v1/verify?token=4f1e9c07b2ad63e8&email=reader@home.example'),
        authentication: passed,
      },
    ],
    ...['配信停止', '退订', 'Отписаться', '수신 거부', 'إلغاء الاشتراك'].map((word): SignalCase => [
      `leaving: ${word}`,
      { html: link('https://mailer.example/x?e=reader@home.example', word) },
    ]),
  ],
});
