import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import freeHost from './free-host';

signalCases(freeHost, {
  fires: [
    ['a log-in page anybody can make', { html: LURE + link('https://mail-login.pages.dev/') }],
    [
      'after an honest link of the same owner',
      { html: LURE + link('https://www.google.com/') + link('https://sites.google.com/view/login') },
    ],
    [
      'in a mail that only says it is a reply',
      { html: LURE + link('https://mail-login.web.app/'), reply: true },
    ],
    [
      'under a name that does not hold',
      { from: from('PayPal', 'x@evil.test'), html: link('https://paypal.duckdns.org/') },
    ],
    [
      'a page of nobody known, in confirmed mail that leads to no site of its own',
      { html: LURE + link('https://mail-login.pages.dev/'), authentication: passed },
    ],
    [
      "beside a link to the sender's own site, which nobody confirmed",
      { html: LURE + link('https://mail-login.pages.dev/') + link('https://company.example/') },
    ],
    [
      "a part of the sender's name in the page's",
      {
        from: from('', 'a@login.example'),
        html: LURE + link('https://catalogin.pages.dev/'),
        authentication: passed,
      },
    ],
    [
      'a confirmed sender in the name of somebody else',
      {
        from: from('PayPal', 'a@evil.test'),
        html: LURE + link('https://paypal.pages.dev/') + link('https://evil.test/'),
        authentication: passed,
      },
    ],
    ['storage that serves pages', { html: LURE + link('https://login.s3.eu-west-3.amazonaws.com/a.html') }],
  ],
  quiet: [
    ['a project page', { html: link('https://project.github.io/') }],
    [
      "a project's page in a reply",
      { html: `<p>The docs are here.</p>${link('https://project.github.io/')}`, reply: true },
    ],
    [
      "the service's own mail",
      { from: from('Weebly', 'no-reply@weebly.com'), html: LURE + link('https://www.weebly.com/login') },
    ],
    ['a network that carries everybody', { html: LURE + link('https://d111111abcdef8.cloudfront.net/a') }],
    [
      "a confirmed sender's own app",
      {
        from: from('', 'a@mynotes.io'),
        html: LURE + link('https://mynotes-app.herokuapp.com/reset'),
        authentication: passed,
      },
    ],
    ['the main site of a free host', { html: LURE + link('https://wordpress.com/log-in') }],
  ],
});
