import { from, link, list, LURE, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import linkSenderMismatch from './link-sender-mismatch';

const sender = from('Account desk', 'a@company.example');

signalCases(linkSenderMismatch, {
  fires: [
    ['a lure, and a link to a stranger', { from: sender, html: LURE + link('https://other.test/login') }],
    [
      "a page of anybody's on a host that everybody knows",
      { from: sender, html: LURE + link('https://docs.google.com/forms/d/e/1/viewform') },
    ],
  ],
  quiet: [
    ['no lure', { from: sender, html: link('https://other.test') }],
    [
      "one link to the sender's",
      { from: sender, html: LURE + link('https://other.test') + link('https://www.company.example') },
    ],
    ['a second domain of the name', { from: sender, html: LURE + link('https://company-shop.test/login') }],
    ["a mail service's tracker", { from: sender, html: LURE + link('https://u1.ct.sendgrid.net/ls/click') }],
    ['a network', { from: sender, html: LURE + link('https://www.facebook.com/company') }],
    [
      "a sister's domain",
      { from: from('Microsoft', 'a@microsoft.com'), html: LURE + link('https://login.live.com') },
    ],
    [
      'confirmed mail to many',
      { from: sender, html: LURE + link('https://other.test'), list, authentication: passed },
    ],
    ['a reply', { from: sender, reply: true, html: LURE + link('https://other.test') }],
  ],
});
