import { LURE, bank, failed, from, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import textHrefMismatch from './text-href-mismatch';

signalCases(textHrefMismatch, {
  fires: [
    [
      "a provider's address as the text, in mail of the sender's own domain that claims to be another",
      {
        from: from('Netflix', 'a@shop.com'),
        authentication: passed,
        list,
        html: link('https://shop.com/out?to=https://www.partner.com/', 'www.partner.com'),
      },
    ],
    [
      'shows one address, opens another',
      { html: link('https://evil.test/x', 'https://www.paypal.com/signin') },
    ],
    ['in brackets and quotes', { html: link('https://evil.test/x', '“<i>www.paypal.com</i>”.') }],
    [
      'a wrapper around another page than the shown one',
      { html: link('https://www.google.com/url?q=https%3A%2F%2Fevil.test%2F', 'www.paypal.com') },
    ],
    [
      'a host that is all a gateway tells',
      { html: link('https://url.us.m.mimecastprotect.com/s/a?domain=evil.test', 'www.paypal.com') },
    ],
    [
      'several addresses in the query',
      { html: link('https://evil.test/?a=https://www.paypal.com&b=https://b.test', 'www.paypal.com') },
    ],
    [
      "in a provider's name, on the sender's own host",
      {
        from: from('PayPal Service', 'a@evil.test'),
        authentication: passed,
        html: link('https://evil.test/?u=1', 'www.paypal.com'),
      },
    ],
    [
      "in a provider's name, with that provider's address added to the link",
      {
        from: from('PayPal', 'a@evil.test'),
        html: link('https://evil.test/?u=https://www.paypal.com', 'www.paypal.com'),
      },
    ],
    [
      "in a provider's name, by a short link",
      { from: from('PayPal', 'a@evil.test'), html: link('https://t.co/abc', 'www.paypal.com') },
    ],
    [
      "the sender's own domain, which the receiving server denies",
      {
        from: from('', 'a@shop.com'),
        authentication: failed,
        html: link('https://shop.com/x', 'www.paypal.com'),
      },
    ],
    [
      'the path of a mail service, on a host that writes in the name of the provider it shows',
      {
        from: from('PayPal', 'a@evil.test'),
        html: link('https://click.evil.test/ls/click?upn=abc', 'www.paypal.com'),
      },
    ],
    [
      'asks for a password, and the link carries the shown address',
      { html: LURE + link(`https://evil-login.com/?u=${bank}`, bank) },
    ],
    [
      "asks for a password, and the path is like a mail service's",
      { html: LURE + link('https://evil-login.com/ls/click?upn=1', bank) },
    ],
    [
      "asks for a password, on the sender's own host that nobody confirmed",
      { from: from('', 'a@mail-evil.com'), html: LURE + link('https://mail-evil.com/x', bank) },
    ],
    [
      "a host named for tracking, with the sender's name before another's",
      {
        from: from('', 'info@volksbank-musterstadt.de'),
        html: link('https://click.volksbank-musterstadt.evil-login.com/', bank),
      },
    ],
    ['asks for a password, by a short link', { html: LURE + link('https://t.co/x', bank) }],
    ['a bare name, and a password wanted', { html: LURE + link('https://evil.test/', 'paypal.com') }],
    [
      'a bank of Paraguay, whose ending is a file’s',
      { html: LURE + link('https://evil.test/', 'www.bank.com.py') },
    ],
    [
      'a short name that leads anywhere, for one that leads to its owner',
      { html: LURE + link('https://goo.gl/abc', 'https://maps.google.com/') },
    ],
    ["a page of anybody's at a mail service", { html: LURE + link('https://evil.substack.com/p/x', bank) }],
    ['a host below a name, with nothing asked', { html: link('https://evil.test/', 'claims.shop.com') }],
  ],
  quiet: [
    ['www', { html: link('https://paypal.com', 'www.paypal.com') }],
    ['a subdomain', { html: link('https://shop.com/x', 'https://news.shop.com/x') }],
    ['brackets and a full stop', { html: link('https://shop.com/x', '&lt;www.shop.com&gt;.') }],
    ['an internationalised name', { html: link('https://xn--mnchen-3ya.de/', 'www.münchen.de') }],
    ['several addresses', { html: link('https://a.test/', 'www.shop.com, www.partner.com') }],
    [
      'an unknown redirect that carries the shown address',
      { html: link('https://t.test/c?to=https%3A%2F%2Fwww.shop.com%2Fa', 'www.shop.com') },
    ],
    ['a short link of a shared post', { html: link('https://t.co/abc', 'shop.com/a') }],
    ['a tracker of a mail service', { html: link('https://u1.ct.sendgrid.net/x', 'www.shop.com') }],
    [
      "a mail service on the sender's host",
      { html: link('https://go.brand.example/ls/click?upn=u001.abc', 'www.shop.com') },
    ],
    [
      "the sender's own domain",
      { from: from('', 'a@shop.com'), html: link('https://click.shop.com/x', 'www.partner.com') },
    ],
    [
      "the sender's own domain, confirmed",
      {
        from: from('', 'a@shop.com'),
        authentication: passed,
        html: link('https://shop.com/out?p=1', 'www.partner.com'),
      },
    ],
    [
      'SafeLinks around the same',
      {
        html: link(
          'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.shop.com%2F',
          'www.shop.com',
        ),
      },
    ],
    [
      'a gateway that tells the host only',
      { html: link('https://url.us.m.mimecastprotect.com/s/a?domain=shop.com', 'https://www.shop.com/x') },
    ],
    [
      'a gateway that tells nothing',
      { html: link('https://url.emailprotection.link/?babc', 'www.shop.com') },
    ],
    [
      'an unknown tracker that names the shown page',
      { html: link('https://t.tracker.test/c?to=https%3A%2F%2Fshop.com%2Fa', 'www.shop.com') },
    ],
    ['sisters', { html: link('https://login.microsoftonline.com/', 'https://www.office.com/') }],
    [
      'a page in the archive',
      { html: link('https://web.archive.org/web/2024/https://shop.com/', 'web.archive.org') },
    ],
    ['a sentence with a site in it', { html: link('https://ads.example/x', 'Memory at Crucial.com') }],
    [
      'confirmed mail that asks, by a redirect of its own',
      {
        from: from('', 'a@shop.com'),
        authentication: passed,
        html: LURE + link('https://shop.com/out?to=https://www.partner.com/', 'www.partner.com'),
      },
    ],
    [
      'confirmed mail to many, which asks and shows its own sender',
      {
        from: from('', 'info@stadtwerke-beispiel.de'),
        authentication: passed,
        list,
        html: LURE + link('https://counting-clicks.com/goto.php?l=a', 'www.stadtwerke-beispiel.de'),
      },
    ],
    ['a firm called like its site', { html: link('https://www.sec.gov/x', 'Salesforce.com') }],
    ['a line of a program', { html: LURE + link('https://git.test/x', 'app.py:12') }],
    ['a file with dots in its name', { html: LURE + link('https://git.test/x', 'data.2026.zip') }],
    ['a field of a program', { html: LURE + link('https://git.test/x', 'package.name') }],
    ['a short name of one owner', { html: LURE + link('https://fb.me/a', 'www.facebook.com') }],
    ['two names of one government', { html: LURE + link('https://www.gov.uk/', 'www.service.gov.uk') }],
    ["that service's counter", { html: LURE + link('https://substack.com/redirect/2/x', 'www.shop.com') }],
  ],
});
