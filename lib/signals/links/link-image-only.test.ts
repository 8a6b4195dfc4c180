import { failed, from, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import linkImageOnly from './link-image-only';

const picture = (href: string): string => `<a href="${href}"><img src="https://i.test/a.png" alt=""></a>`;
const PUSH = 'Your mailbox is almost full';

signalCases(linkImageOnly, {
  fires: [
    ['a picture under a subject that pushes', { subject: PUSH, html: picture('https://evil.test/x') }],
    [
      'cut into two, with a line below',
      {
        subject: PUSH,
        html: `${picture('https://evil.test/x')}${picture('https://evil.test/y')}<p>Imprint</p>`,
      },
    ],
    [
      'a name that does not hold',
      { from: from('PayPal', 'x@evil.test'), html: picture('https://other.test/') },
    ],
    ['an address that is not the sender’s', { html: picture('https://evil.test/x'), authentication: failed }],
    [
      'marked as an answer in the header alone',
      { subject: PUSH, html: picture('https://evil.test/'), reply: true },
    ],
    ['a free mailbox', { from: from('Rewards', 'x@gmail.com'), html: picture('https://evil.test/x') }],
  ],
  quiet: [
    ['an invitation', { html: picture('https://party.test/') }],
    ["a shop's own site", { subject: PUSH, html: picture('https://shop.company.example/') }],
    ['a mail service', { subject: PUSH, html: picture('https://x.mjt.lu/lnk/abc') }],
    [
      'confirmed mail to many',
      { subject: PUSH, html: picture('https://evil.test/'), list, authentication: passed },
    ],
    [
      'a letter with a picture',
      { subject: PUSH, html: `<p>${'We met on Monday. '.repeat(20)}</p>${picture('https://a.test/')}` },
    ],
    ['several places', { subject: PUSH, html: picture('https://a.test/') + picture('https://b.test/') }],
    ['no link', { subject: PUSH, html: '<img src="https://i.test/a.png">' }],
    ['in a thread', { subject: `Re: ${PUSH}`, html: picture('https://evil.test/'), reply: true }],
  ],
});
