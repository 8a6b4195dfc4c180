import { from, signalCases } from '../../../tests/signalCases';
import notedLinkMismatch from './noted-link-mismatch';

const noted = (href: string, note: string) => ({ html: `<a href="${href}" ${note}>Log in</a>` });
const GMAIL = 'https://www.google.com/url?hl=en&amp;source=gmail&amp;ust=1&amp;usg=a&amp;q=';

signalCases(notedLinkMismatch, {
  fires: [
    [
      'copied from Gmail, and its link swapped',
      noted('https://evil.test/x', `data-saferedirecturl="${GMAIL}https%3A%2F%2Fwww.paypal.com%2Fsignin"`),
    ],
    ['copied from Outlook', noted('https://evil.test/x', 'originalsrc="https://www.paypal.com/signin"')],
    ['copied from Yandex', noted('https://evil.test/x', 'data-orig-href="https://www.paypal.com/signin"')],
    [
      'a gateway around the swapped link',
      noted(
        'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.test%2F',
        'originalsrc="https://www.paypal.com/"',
      ),
    ],
  ],
  quiet: [
    ['no note', noted('https://evil.test/x', '')],
    [
      'Gmail on its own page',
      noted('https://shop.test/a', `data-saferedirecturl="${GMAIL}https%3A%2F%2Fshop.test%2Fa"`),
    ],
    [
      'Outlook on its own page',
      noted(
        'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.test%2Fa&amp;data=05',
        'originalsrc="https://shop.test/a"',
      ),
    ],
    [
      'Yandex on its own page',
      noted(
        'https://mail.yandex.com/re.jsx?h=a&amp;l=aHR0cHM6Ly9zaG9wLnRlc3QvYQ',
        'data-orig-href="https://shop.test/a"',
      ),
    ],
    [
      'a note in a gateway of its own, of the same page',
      noted(
        'https://shop.test/a',
        'originalsrc="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.test%2Fa"',
      ),
    ],
    [
      'another host of the same owner',
      noted('https://www.shop.test/b', 'originalsrc="https://login.shop.test/a"'),
    ],
    [
      "a pasted letter that a mail service's tracker went over",
      noted('https://u1.ct.sendgrid.net/ls/click?upn=a', 'originalsrc="https://www.school.test/"'),
    ],
    [
      'a note that only the tracker can read',
      noted('https://www.school.test/', 'originalsrc="https://u1.ct.sendgrid.net/ls/click?upn=a"'),
    ],
    [
      "an older letter's link changed to a page of the sender's own",
      {
        from: from('School', 'office@school.test'),
        ...noted('https://school.test/fair', 'originalsrc="https://partner.test/"'),
      },
    ],
    ['a note that is no address', noted('https://evil.test/x', 'originalsrc="cid:image001.png"')],
    ['a relative link', noted('/x', 'originalsrc="https://www.paypal.com/"')],
  ],
});
