import { from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import mailboxFull from './mailbox-full';

signalCases(mailboxFull, {
  fires: [
    ['quota', { html: `<p>Your mailbox has exceeded its quota.</p>${link('https://evil.test')}` }],
    [
      'an own domain that presents itself as somebody else',
      {
        from: from('PayPal', 'service@secure-pay.example'),
        html: `<p>Your mailbox has exceeded its quota.</p>${link('https://secure-pay.example')}`,
        authentication: passed,
      },
    ],
    [
      'confirmed, and a link elsewhere',
      {
        html: `<p>Your mailbox has exceeded its quota.</p>${link('https://www.company.example/a')}${link('https://evil.test')}`,
        authentication: passed,
      },
    ],
    [
      'mails held back',
      { html: `<p>You have 5 pending messages held in your mailbox.</p>${link('https://evil.test')}` },
    ],
  ],
  quiet: [
    [
      'the sender asks its own customers',
      {
        html: `<p>Your mailbox has exceeded its quota.</p>${link('https://www.company.example/a')}`,
        authentication: passed,
      },
    ],
    [
      'the same on a page without headers',
      {
        html: `<p>Your mailbox has exceeded its quota.</p>${link('https://www.company.example/a')}`,
        origin: 'page',
        authentication: undefined,
        replyTo: undefined,
        list: undefined,
      },
    ],
    [
      'of the own organisation',
      {
        from: from('Post', 'it@home.example'),
        html: `<p>Your mailbox is almost full.</p>${link('https://wiki.test')}`,
        authentication: passed,
      },
    ],
    ['a bounce', { html: `<p>Undelivered mail returned to sender.</p>${link('https://a.example')}` }],
  ],
});
