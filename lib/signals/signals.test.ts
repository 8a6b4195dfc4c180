import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mail, passed } from '../../tests/support';
import { contextOf } from '../assess/context';
import type { Message } from '../message/message';
import { signals } from './signals';

type Parts = Parameters<typeof mail>[0];
interface Case {
  /** What makes it fire. */
  fires: [string, Parts][];
  /** The ordinary mail that must not trip it. */
  quiet: [string, Parts][];
}

const nobody = { senders: [], domains: [] };
const from = (name: string, address: string): Message['from'] => [{ name, address }];
const attached = (name: string, type = 'application/octet-stream') => [{ name, type }];
const link = (href: string, text = 'Click here') => `<a href="${href}">${text}</a>`;
const failed: Message['authentication'] = {
  server: 'mx.home.example',
  methods: [{ method: 'dmarc', result: 'fail', properties: {} }],
};
const list = { id: '<team.lists.example>', unsubscribe: '<https://lists.example/u>' };
const bank = 'https://www.volksbank-musterstadt.de/login';
const LURE = '<p>Your account has been limited. Please verify your account.</p>';

const cases: Record<string, Case> = {
  'claim-sender-mismatch': {
    fires: [
      [
        'a provider in the name, another domain',
        { from: from('OpenAI', 'a@evil.test'), html: link('https://evil.test') },
      ],
    ],
    quiet: [
      [
        'the provider itself',
        { from: from('OpenAI', 'noreply@tm.openai.com'), html: link('https://openai.com') },
      ],
      [
        "a sister's domain",
        { from: from('Microsoft', 'noreply@github.com'), html: link('https://github.com') },
      ],
      ['nothing to do', { from: from('OpenAI', 'a@evil.test'), html: '<p>Hello</p>' }],
      [
        'a shop that names its payment service',
        {
          from: from('Garden Shop', 'a@garden.example'),
          html: `<p>Paid with PayPal.</p>${link('https://garden.example')}`,
        },
      ],
    ],
  },
  'name-holds-other-address': {
    fires: [['an address of a bank as the name', { from: from('service@paypal.com', 'x@evil.test') }]],
    quiet: [
      ['its own address', { from: from('maria@company.example', 'maria@mail.company.example') }],
      ['a list', { from: from('ann@a.example via Team', 'team@lists.example'), list }],
    ],
  },
  'freemail-brand': {
    fires: [['McAfee from a free mailbox', { from: from('McAfee Support', 'mcafee.billing@gmail.com') }]],
    quiet: [['a person', { from: from('Maria Example', 'maria@gmail.com') }]],
  },
  'lookalike-sender': {
    fires: [
      ['a digit for a letter', { from: from('', 'service@paypa1.com') }],
      [
        'a word of service beside the name, and a claim',
        { from: from('OpenAI', 'a@openai-billing.example') },
      ],
    ],
    quiet: [
      [
        'a firm with a name like a brand, confirmed, that sends what was asked for',
        { from: from('CircleCI', 'service@circleci.com'), authentication: passed, html: LURE },
      ],
      [
        'the same in a plain newsletter',
        { from: from('', 'news@discovery.com'), html: '<p>Dear customer,</p>' },
      ],
      ['an accent on a short word', { from: from('', 'a@skał.pl') }],
      [
        'a word in the script of the message',
        { from: from('', 'a@хор.com'), text: 'Репетиция хора состоится в четверг в семь часов.' },
      ],
      ['a firm one letter off', { from: from('Jan Appel', 'jan@appel.nl') }],
      ['the provider', { from: from('', 'service@paypal.com') }],
      ['another name', { from: from('', 'a@pineapple.example') }],
    ],
  },
  'reply-to-lookalike': {
    fires: [
      [
        'a twin of a letter',
        {
          from: from('Maria', 'maria@company.example'),
          replyTo: [{ name: 'Maria', address: 'maria@cornpany.example' }],
        },
      ],
      [
        'a word of a false front, and wording that pushes',
        {
          from: from('Maria', 'maria@company.example'),
          html: LURE,
          replyTo: [{ name: 'Maria', address: 'maria@company-billing.example' }],
        },
      ],
    ],
    quiet: [
      ['the same owner', { replyTo: [{ name: '', address: 'desk@help.company.example' }] }],
      ['a help desk', { replyTo: [{ name: '', address: 'company@desk.example' }] }],
      ['another ending', { replyTo: [{ name: '', address: 'maria@company.com' }] }],
      [
        "another family's name",
        { from: from('', 'info@meier.com'), replyTo: [{ name: '', address: 'info@meyer.com' }] },
      ],
      [
        'a help desk on a service for such',
        {
          from: from('', 'a@gartenfirma.com'),
          replyTo: [{ name: '', address: 'a@gartenfirma-com.zendesk.com' }],
        },
      ],
      ["a firm's second domain", { replyTo: [{ name: '', address: 'maria@company-service.example' }] }],
      [
        'free mail of a sender with a name like it',
        { from: from('', 'a@gmall.example'), replyTo: [{ name: '', address: 'a@gmail.com' }] },
      ],
    ],
  },
  'name-homoglyph': {
    fires: [['Cyrillic letters', { from: from('PаyPаl', 'x@evil.test') }]],
    quiet: [
      ['the plain name', { from: from('PayPal', 'x@evil.test') }],
      ['an accent', { from: from('Café Müller', 'x@cafe.example') }],
    ],
  },
  'two-from-addresses': {
    fires: [['two owners', { from: [...from('', 'a@a.example'), ...from('', 'b@b.example')] }]],
    quiet: [['two of one company', { from: [...from('', 'a@a.example'), ...from('', 'b@mail.a.example')] }]],
  },
  'reply-to-freemail': {
    fires: [
      ['answers go to a free mailbox', { replyTo: from('', 'agent@gmail.com'), html: LURE }],
      ['answers go to a throw-away mailbox', { replyTo: from('', 'agent@yopmail.com'), html: LURE }],
      [
        'a service that writes for others, not confirmed',
        { from: from('DocuSign', 'dse@docusign.net'), replyTo: from('', 'agent@gmail.com'), html: LURE },
      ],
      [
        'the second address of the answer',
        {
          replyTo: [...from('', 'desk@company.example'), ...from('', 'agent@gmail.com')],
          html: LURE,
        },
      ],
      ['a list that nobody confirmed', { replyTo: from('', 'agent@gmail.com'), html: LURE, list }],
    ],
    quiet: [
      [
        'a confirmed service that writes for others',
        {
          from: from('Garden Shop via DocuSign', 'dse@docusign.net'),
          replyTo: from('', 'garden.shop@gmail.com'),
          html: '<p>Your payment has failed.</p>',
          authentication: passed,
        },
      ],
      [
        'an alias that passes mail on',
        {
          from: from('shop at garden.example', 'shop_at_garden.example@duck.com'),
          replyTo: from('', 'garden.shop@gmail.com'),
          html: '<p>Your payment has failed.</p>',
          authentication: passed,
        },
      ],
      ['a small firm', { replyTo: from('', 'firm@gmail.com') }],
      ['not visible on a page', { replyTo: undefined, html: LURE }],
      [
        'a confirmed list',
        { replyTo: from('', 'agent@gmail.com'), html: LURE, list, authentication: passed },
      ],
    ],
  },
  'from-equals-to': {
    fires: [
      [
        'sent by myself, with a lure',
        { from: from('', 'reader@home.example'), html: LURE + link('https://evil.test') },
      ],
    ],
    quiet: [
      ['a note to myself', { from: from('', 'reader@home.example') }],
      ['confirmed', { from: from('', 'reader@home.example'), html: LURE, authentication: passed }],
    ],
  },
  'name-equals-my-address': {
    fires: [['my domain as the name', { from: from('home.example Support', 'x@evil.test') }]],
    quiet: [['my own domain', { from: from('home.example Support', 'it@home.example') }]],
  },
  'claim-link-mismatch': {
    fires: [
      ['all links lead elsewhere', { from: from('Netflix', 'a@evil.test'), html: link('https://evil.test') }],
      [
        "a tracker's path on anybody's host",
        { from: from('Netflix', 'a@evil.test'), html: link('https://evil.test/ls/click?upn=abc') },
      ],
      [
        "a form of anybody's on the provider's own host",
        {
          from: from('Google', 'a@evil.test'),
          html: link('https://docs.google.com/forms/d/e/1/viewform'),
        },
      ],
    ],
    quiet: [
      [
        "a tracker of the provider's own mail",
        {
          from: from('Netflix', 'info@account.netflix.com'),
          html: link('https://u1.ct.sendgrid.net/ls/click'),
        },
      ],
      [
        "a gateway of the reader's that tells nothing",
        {
          from: from('Netflix', 'info@account.netflix.com'),
          html: link('https://url.emailprotection.link/?babc'),
        },
      ],
      ['one that leads there', { from: from('Netflix', 'a@b.example'), html: link('https://netflix.com') }],
      [
        "a form, and a link to the provider's own page",
        {
          from: from('Google', 'a@b.example'),
          html: link('https://docs.google.com/forms/d/e/1/viewform') + link('https://myaccount.google.com/'),
        },
      ],
    ],
  },
  'text-href-mismatch': {
    fires: [
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
  },
  'tooltip-mismatch': {
    fires: [
      [
        'the mouse shows one address, the click opens another',
        { html: '<a href="https://evil.test/x" title="https://www.paypal.com/signin">Log in</a>' },
      ],
    ],
    quiet: [
      [
        'the same, behind a gateway',
        {
          html: '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.shop.com%2F" title="https://www.shop.com/">Shop</a>',
        },
      ],
      [
        'what Outlook writes there',
        {
          html: '<a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.test" title="Original URL: https://a.test/. Click or tap if you trust this link.">Shop</a>',
        },
      ],
      ['a few words', { html: '<a href="https://a.test/" title="To our shop at shop.com">Shop</a>' }],
      [
        'a tracker of a mail service',
        { html: '<a href="https://u1.ct.sendgrid.net/ls/click?upn=a" title="www.shop.com">Shop</a>' },
      ],
      [
        "the sender's own tracker",
        {
          from: from('', 'a@shop.com'),
          html: '<a href="https://click.shop.com/x" title="https://www.partner.com/">Partner</a>',
        },
      ],
    ],
  },
  'lookalike-link': {
    fires: [
      ['a name in another one', { html: link('https://login.paypal.com.evil.example/') }],
      [
        'a digit for a letter, through a wrapper',
        { html: link('https://www.google.com/url?q=https://paypa1.com/') },
      ],
      ['letters of another script', { html: link('https://xn--pypal-4ve.com/') }],
      ['the same for a name that nobody knows', { html: link('https://xn--mria-shop-0yh.example/') }],
      [
        'a slip of the finger, beside wording that pushes',
        { html: LURE + link('https://paypall.com/login') },
      ],
    ],
    quiet: [
      ['a partner in the path', { html: link('https://shop.example/paypal.com/') }],
      ['a slip of the finger alone', { html: link('https://paypall.com/') }],
      ['a shop that is called like a word', { html: link('https://apply.com/') }],
      ['a name in another script at home', { html: link('https://торты-123.ru/') }],
      ['an accent', { html: link('https://www.café-maria.example/') }],
      [
        "an owner's second domain, beside wording that pushes",
        { html: LURE + link('https://oraclecloud.com/') },
      ],
      [
        'short names one letter apart, beside wording that pushes',
        { html: LURE + link('https://braze.com/') },
      ],
    ],
  },
  'userinfo-in-url': {
    fires: [
      ['a name before the @', { html: link('https://paypal.com@evil.test/') }],
      ['behind a wrapper', { html: link('https://www.google.com/url?q=https://paypal.com@evil.test/') }],
      ["a host before the sender's own", { html: link('https://paypal.com@company.example/') }],
      ['a name that is no host', { html: link('https://secure-login@evil.test/start') }],
    ],
    quiet: [
      ['an @ in the path', { html: link('https://social.example/@maria') }],
      ['a mail link', { html: link('mailto:a@b.example') }],
      ['nothing before the @', { html: link('https://@shop.example/') }],
      ['a mail address made a page', { html: link('http://maria@shop.example', 'maria@shop.example') }],
      ['a user of the own network', { html: link('http://maria@nas.local/photos') }],
      ['a mail address as that user', { html: link('http://maria%40company.example@intranet/') }],
      ["a token of the sender's own site", { html: link('https://token@git.company.example/repo.git') }],
    ],
  },
  'ip-host': {
    fires: [
      ['a number for a name', { html: link('http://203.0.113.9/login') }],
      ['in hexadecimal', { html: link('http://0xcb007109/login') }],
      ['as one number', { html: link('http://3405803785/') }],
      ['percent-encoded', { html: link('http://%32%30%33.0.113.9/') }],
      ['an IPv6 address', { html: link('http://[2001:db8::9]/') }],
    ],
    quiet: [
      ['the router', { html: link('http://192.168.1.1/') }],
      ['the own machine in hexadecimal', { html: link('http://0x7f000001:3000/') }],
      ['the own network by IPv6', { html: link('http://[fd00::1]/') }],
      ['a VPN', { html: link('http://100.100.1.2/') }],
      ['a version number', { html: link('http://1.2.3', '1.2.3') }],
    ],
  },
  'data-js-link': {
    fires: [
      ['a page in the link', { html: link('data:text/html;base64,AAAA') }],
      ['a program that unpacks', { html: link('javascript:eval(atob(1))') }],
      ['broken by a line feed', { html: link('java&#10;script:go()') }],
      ['broken by a tab', { html: link('d&#9;ata:text/html,x') }],
      ['a program that leads on', { html: link("javascript:location.href='https://evil.test'") }],
      [
        "a search in a stranger's folder",
        { html: link('search-ms:query=invoice&crumb=location:\\\\evil.test@80\\x') },
      ],
      ["a stranger's folder", { html: link('file://evil.test/a') }],
      ["a stranger's document", { html: LURE + link('ms-word:ofe|u|https://evil.test/a.docm') }],
      [
        "a folder of the sender's, whom the receiving server denies",
        { html: LURE + link('file://company.example/a'), authentication: failed },
      ],
    ],
    quiet: [
      ['a void link', { html: link('javascript:void(0)') }],
      ['a window of an old newsletter', { html: link("javascript:window.open('http://shop.example')") }],
      ['a picture', { html: link('data:image/png;base64,AAAA') }],
      ['a calendar entry', { html: link('data:text/calendar,BEGIN:VCALENDAR') }],
      ["the company's server", { html: link('file://server/minutes') }],
      ["the company's server by its full name", { html: link('file://files.company.example/minutes') }],
      ['minutes to edit in Word', { html: link('ms-word:ofe|u|https://team.sharepoint.com/a.docx') }],
    ],
  },
  'form-in-mail': {
    fires: [['a password field', { html: '<form action="https://evil.test"><input type=password></form>' }]],
    quiet: [['a poll', { html: '<form action="https://poll.example"><input type=radio name=vote></form>' }]],
  },
  'my-address-in-url': {
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
      ...['配信停止', '退订', 'Отписаться', '수신 거부', 'إلغاء الاشتراك'].map((word): [string, Parts] => [
        `leaving: ${word}`,
        { html: link('https://mailer.example/x?e=reader@home.example', word) },
      ]),
    ],
  },
  'open-redirect': {
    fires: [
      ['a lure', { html: LURE + link('https://www.tiktok.com/link/v2?target=https://evil.test/') }],
      [
        'behind a gateway',
        {
          html:
            LURE +
            link(
              `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://adclick.g.doubleclick.net/pcs/click?adurl=https://evil.test/')}`,
            ),
        },
      ],
    ],
    quiet: [
      ['an advertisement', { html: link('https://ad.doubleclick.net/clk;1;2;?https://shop.test/') }],
      [
        "the sender's own shop at its end",
        {
          html: LURE + link('https://adclick.g.doubleclick.net/pcs/click?adurl=https://www.company.example/'),
        },
      ],
      [
        "Google's way out, as Gmail writes it",
        { html: LURE + link('https://www.google.com/url?q=https://shop.test/') },
      ],
      [
        'confirmed bulk mail',
        {
          html: LURE + link('https://adclick.g.doubleclick.net/pcs/click?adurl=https://shop.test/'),
          list,
          authentication: passed,
        },
      ],
    ],
  },
  'nested-url-many': {
    fires: [
      ['two other sites', { html: LURE + link('https://go.test/?a=https://b.test/&c=https://d.test/') }],
    ],
    quiet: [
      ['in a friendly mail', { html: link('https://go.test/?a=https://b.test/&c=https://d.test/') }],
      ['the way back', { html: LURE + link('https://id.test/?next=https://shop.example/a') }],
      [
        "a log-in, and the sender's own page",
        {
          html: LURE + link('https://id.test/?redirect_uri=https://app.test/&back=https://company.example/'),
        },
      ],
      [
        'sources of a campaign',
        {
          html:
            LURE + link('https://go.test/?u=https://b.test/&utm_source=https://a.test&ref=https://c.test'),
        },
      ],
      [
        'sharing',
        { html: LURE + link('https://www.facebook.com/sharer.php?u=https://a.test&x=https://b.test') },
      ],
      [
        'a calendar entry',
        {
          html:
            LURE +
            link(
              'https://calendar.google.com/calendar/render?text=Call&location=https://meet.test&details=see https://b.test',
            ),
        },
      ],
    ],
  },
  'long-url-padding': {
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
  },
  'backslash-odd-port': {
    fires: [
      ['the port of a panel, beside a lure', { html: LURE + link('https://mail.evil.test:2096/') }],
      ['a backslash, beside a lure', { html: LURE + link('https://evil.test\\@paypal.com/') }],
    ],
    quiet: [
      ['an administrator', { html: link('https://panel.hoster.example:2083/') }],
      ['the own network', { html: LURE + link('https://192.168.1.5:8443/') }],
      ["a developer's port", { html: LURE + link('http://dev.example:8080/') }],
      ['a path of Windows', { html: link('https://files.example/share\\plan.pdf') }],
    ],
  },
  'unicode-slash-dot': {
    fires: [
      ['a fraction slash in the host', { html: link('https://paypal.com\u2044signin.evil.test/') }],
      ['an ideographic full stop', { html: link('https://login\u3002evil.test/') }],
    ],
    quiet: [
      ['a Japanese query', { html: link('https://news.example/?q=今日。明日／昨日') }],
      ['the end of a Japanese sentence', { html: link('https://news.example。次の文') }],
      ['a fraction in the path', { html: link('https://news.example/1\u20442-cup') }],
      ["the sender's own host", { html: link('https://www\u3002company.example/') }],
    ],
  },
  'invisible-in-url': {
    fires: [
      ['a soft hyphen in the host', { html: link('https://pay\u00adpal.com.evil.test/') }],
      ['a zero-width space, encoded', { html: link('https://pay%E2%80%8Bpal.evil.test/') }],
      ['a file name turned round', { html: link('https://evil.test/invoice\u202efdp.exe') }],
    ],
    quiet: [
      ['a soft hyphen in the path', { html: link('https://news.example/donau\u00addampf') }],
      ['a copied zero-width space', { html: link('https://news.example\u200b/') }],
      ['a break at a dot', { html: link('https://www.\u200bnews.\u200bexample/') }],
      ['a Persian word', { html: link('https://news.example/می\u200cخواهم?q=می\u200cخواهم') }],
      ['Arabic with marks', { html: link('https://news.example/?q=\u200fمرحبا\u200f') }],
      ["the sender's own host", { html: link('https://com\u00adpany.example/') }],
    ],
  },
  shortener: {
    fires: [['beside a lure', { html: LURE + link('https://bit.ly/x') }]],
    quiet: [
      ['in a friendly mail', { html: link('https://bit.ly/x') }],
      [
        'a confirmed newsletter with a sale that ends',
        {
          html: `<p>Act within 24 hours: 20% off.</p>${link('https://ow.ly/x')}`,
          list,
          authentication: passed,
        },
      ],
      ['the main site of a shortener', { html: LURE + link('https://dub.co/pricing') }],
    ],
  },
  'free-host': {
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
  },
  'free-file-host-lure': {
    fires: [
      ['a share, and a password wanted', { html: LURE + link('https://drive.google.com/file/d/1/view') }],
      [
        'under a name that does not hold',
        { from: from('PayPal', 'x@evil.test'), html: link('https://we.tl/t-1') },
      ],
    ],
    quiet: [
      [
        "a colleague's shared document",
        { html: `<p>The minutes are here.</p>${link('https://docs.google.com/document/d/1/edit')}` },
      ],
      [
        'photos of a club',
        { html: `<p>The photos of Sunday.</p>${link('https://www.dropbox.com/scl/fo/1?dl=0')}` },
      ],
      [
        "the sharing service's own mail",
        {
          from: from('Dropbox', 'no-reply@dropbox.com'),
          html: LURE + link('https://www.dropbox.com/scl/fi/1/plan.pdf'),
        },
      ],
      ['another side of the service', { html: LURE + link('https://www.dropbox.com/security') }],
      ["a firm's own room", { html: LURE + link('https://company.sharepoint.com/:b:/s/team/1') }],
      [
        'the provider that shares a document of a customer',
        {
          from: from('Google Drive', 'drive-shares-noreply@google.com'),
          authentication: passed,
          html: link('https://docs.google.com/document/d/1/edit'),
        },
      ],
      [
        'a reminder to pay beside the statutes of the club, confirmed',
        {
          html: `<p>Your payment has failed.</p>${link('https://company.example/fees')}${link('https://drive.google.com/file/d/1/view')}`,
          authentication: passed,
        },
      ],
    ],
  },
  'self-service-form': {
    fires: [
      ['a form that wants a password', { html: LURE + link('https://forms.office.com/r/1') }],
      ['a form under its path', { html: LURE + link('https://docs.google.com/forms/d/e/1/viewform') }],
      [
        'a form on the host of the provider that it claims to be from',
        { from: from('Microsoft', 'a@evil.test'), html: link('https://forms.office.com/r/1') },
      ],
    ],
    quiet: [
      ['a survey', { html: `<p>How did you like the evening?</p>${link('https://form.typeform.com/to/1')}` }],
      ['a registration', { html: `<p>Sign up for the trip.</p>${link('https://forms.gle/1')}` }],
      ['a document, which is no form', { html: LURE + link('https://docs.google.com/document/d/1') }],
      [
        'a survey of a university, which thanks with a prize',
        {
          from: from('', 'study@uni-musterstadt.de'),
          html: `<p>Please take the survey. You have been selected as a winner! Claim your prize.</p>${link('https://uni-musterstadt.qualtrics.com/jfe/form/1')}`,
        },
      ],
      [
        'feedback beside a log-in of its own, confirmed',
        {
          html: LURE + link('https://idm.company.example/') + link('https://forms.office.com/r/1'),
          authentication: passed,
        },
      ],
    ],
  },
  'social-landing-host': {
    fires: [['beside a lure', { html: LURE + link('https://linktr.ee/paypalhelp') }]],
    quiet: [
      [
        'a newsletter with its profile',
        { html: `<p>Follow us.</p>${link('https://linktr.ee/garden')}`, list, authentication: passed },
      ],
    ],
  },
  'ipfs-link': {
    fires: [
      [
        'a gateway',
        {
          html:
            LURE +
            link('https://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi.ipfs.dweb.link/'),
        },
      ],
      [
        'an identifier in the path of any host',
        { html: LURE + link('https://evil.test/ipfs/QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG') },
      ],
    ],
    quiet: [
      [
        'a picture of a collection',
        { html: `<p>Our new drop.</p>${link('https://nftstorage.link/ipfs/bafy1')}` },
      ],
      ['documentation', { html: LURE + link('https://docs.ipfs.tech/concepts/') }],
      ['a word that begins alike', { html: LURE + link('https://news.example/Qmusic/bafana-bafana') }],
    ],
  },
  'odd-tld': {
    fires: [
      ['beside a lure', { html: LURE + link('https://login.secure-mail.icu/') }],
      [
        "and it is the sender's own",
        { from: from('', 'x@secure-mail.cfd'), html: LURE + link('https://secure-mail.cfd/') },
      ],
    ],
    quiet: [
      ['a friend with an odd name', { html: link('https://photos.quest/') }],
      ['endings that firms use', { html: LURE + link('https://tool.dev/') + link('https://shop.online/') }],
      ['the word elsewhere in the name', { html: LURE + link('https://icu.hospital.example/') }],
    ],
  },
  'many-subdomains': {
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
  },
  'many-hyphens-digits': {
    fires: [
      ['hyphens', { html: LURE + link('https://secure-account-login-help.test/') }],
      ['a long number', { html: LURE + link('https://mail20948571.test/') }],
    ],
    quiet: [
      [
        'a German firm',
        {
          from: from('Kanzlei', 'info@rechtsanwalt-meier-und-partner.de'),
          html: LURE + link('https://www.rechtsanwalt-meier-und-partner.de/'),
        },
      ],
      [
        'a German firm that a friend speaks of',
        { html: link('https://www.tischlerei-meier-und-soehne-gmbh.de/') },
      ],
      ['a name in punycode', { html: LURE + link('https://xn--bcher-bro-2-3--kva.example/') }],
      ['a year', { html: LURE + link('https://kirchentag-2027.example/') }],
      ['a firm known by its number', { html: LURE + link('https://www.95588.example/') }],
    ],
  },
  'path-brand': {
    fires: [
      [
        'a name after the slash',
        { from: from('PayPal', 'x@evil.test'), html: LURE + link('https://evil.test/paypal/login') },
      ],
    ],
    quiet: [
      [
        'a newsletter about it',
        {
          from: from('Tech News', 'a@news.example'),
          subject: 'PayPal changes its fees',
          html: link('https://news.example/paypal-fees'),
        },
      ],
      [
        'a campaign mark',
        { from: from('PayPal', 'x@evil.test'), html: LURE + link('https://evil.test/?utm_campaign=paypal') },
      ],
      [
        'an address inside the address',
        { from: from('PayPal', 'x@evil.test'), html: LURE + link('https://evil.test/?u=https://paypal.com') },
      ],
      [
        'without wording that asks',
        { from: from('PayPal', 'x@evil.test'), html: link('https://evil.test/paypal/login') },
      ],
    ],
  },
  'credential-lure': {
    fires: [['asks to verify', { html: `<p>Please verify your account.</p>${link('https://evil.test')}` }]],
    quiet: [
      [
        'warns of it',
        { html: `<p>We never ask you to verify your account.</p>${link('https://a.example')}` },
      ],
      [
        'the provider itself',
        {
          from: from('PayPal', 'service@paypal.com'),
          html: `<p>Please verify your account.</p>${link('https://paypal.com')}`,
        },
      ],
    ],
  },
  'account-threat': {
    fires: [
      ['an account limited', { html: `<p>Your account has been suspended.</p>${link('https://evil.test')}` }],
    ],
    quiet: [
      ['a calm notice', { html: `<p>Your account statement is ready.</p>${link('https://a.example')}` }],
    ],
  },
  'payment-lure': {
    fires: [['a card declined', { html: `<p>Your payment has failed.</p>${link('https://evil.test')}` }]],
    quiet: [
      ['thanks for a payment', { html: `<p>We received your payment.</p>${link('https://a.example')}` }],
    ],
  },
  'parcel-fee': {
    fires: [
      [
        'held, and a fee',
        {
          html: `<p>Your parcel could not be delivered. Please pay the shipping fee.</p>${link('https://evil.test')}`,
        },
      ],
    ],
    quiet: [['out for delivery', { html: `<p>Your parcel arrives today.</p>${link('https://a.example')}` }]],
  },
  'prize-lure': {
    fires: [
      [
        'won, and claim',
        { html: `<p>You have been selected as a winner! Claim your prize.</p>${link('https://evil.test')}` },
      ],
    ],
    quiet: [['a raffle', { html: `<p>Take part in our raffle.</p>${link('https://a.example')}` }]],
  },
  'callback-number-bill': {
    fires: [
      [
        'a bill and a number',
        {
          from: from('Billing', 'x@gmail.com'),
          text: 'Thank you for your order. Your account will be charged $399.99. Order number 5512. To cancel, call +1 (800) 555-0134.',
        },
      ],
    ],
    quiet: [
      ['an office with a number', { text: 'Call me at +1 (800) 555-0134 about the meeting.' }],
      [
        'a receipt without a call',
        { text: 'Thank you for your order. Your account will be charged $12. Order number 20251202-55121.' },
      ],
    ],
  },
  'seed-phrase-ask': {
    fires: [['asks for the words', { text: 'Please enter your 24-word recovery phrase to restore it.' }]],
    quiet: [['says never to', { text: 'Never enter your recovery phrase on a website.' }]],
  },
  'code-ask': {
    fires: [['send me the code', { text: 'Reply with the code you just received.' }]],
    quiet: [['a code mail', { text: 'Your code is 123456. Do not share this code with anyone.' }]],
  },
  extortion: {
    fires: [
      [
        'recorded, and bitcoin',
        {
          text: 'I recorded you with your camera. I will send the video to your contacts. Transfer $900 in bitcoin.',
        },
      ],
    ],
    quiet: [['news about it', { text: 'A new scam claims to have recorded people. Do not pay.' }]],
  },
  'advance-fee': {
    fires: [
      [
        'a fortune from a stranger',
        {
          text: 'I am contacting you about an inheritance of funds. The sum is 5 million US dollars. Contact me for more details. We will transfer the funds.',
        },
      ],
    ],
    quiet: [['financial news', { text: 'The bank earned 5 million dollars from fees.' }]],
  },
  'gift-card': {
    fires: [['buy cards for me', { text: 'I need you to buy some Apple gift cards today.' }]],
    quiet: [['a shop', { text: 'Our gift cards make a nice present.', list }]],
  },
  'deadline-threat': {
    fires: [
      [
        'hours to act, beside a lure',
        { html: `${LURE}<p>Act within 24 hours.</p>${link('https://evil.test')}` },
      ],
    ],
    quiet: [['a sale', { text: 'Ends today: 20% off, within the next 24 hours.' }]],
  },
  'generic-greeting': {
    fires: [['beside a claim', { from: from('PayPal', 'x@evil.test'), text: 'Dear customer, hello.' }]],
    quiet: [['a newsletter', { text: 'Dear customer, hello.' }]],
  },
  'html-attachment': {
    fires: [['a page attached', { attachments: attached('invoice.html', 'text/html') }]],
    quiet: [
      ['a document', { attachments: attached('invoice.pdf', 'application/pdf') }],
      ['in a thread', { attachments: attached('draft.html', 'text/html'), reply: true }],
    ],
  },
  'dangerous-attachment': {
    fires: [['a program', { attachments: attached('setup.exe') }]],
    quiet: [
      ['an archive', { attachments: attached('photos.zip') }],
      ['source code on a list', { attachments: attached('fix.js'), list }],
    ],
  },
  'double-extension': {
    fires: [
      ['invoice.pdf.exe', { attachments: attached('invoice.pdf   .exe') }],
      ['a name turned round', { attachments: attached('ann\u202efdp.exe') }],
    ],
    quiet: [['a version number', { attachments: attached('report.v2.pdf') }]],
  },
  'authentication-failed': {
    fires: [['DMARC failed', { authentication: failed }]],
    quiet: [
      ['a list', { authentication: failed, list }],
      ['not visible', { authentication: undefined }],
      ['forwarded', { authentication: { ...failed, arc: 'pass' } }],
    ],
  },
  'hidden-text': {
    fires: [
      [
        'a hidden essay',
        { html: `<p>Click</p><div style="display:none">${'lorem ipsum '.repeat(60)}</div>` },
      ],
    ],
    quiet: [['a preheader', { html: '<div style="display:none">Your weekly news</div><p>News</p>' }]],
  },
  'invisible-in-name': {
    fires: [['a broken word', { subject: 'Your acc\u200bount' }]],
    quiet: [
      ['an emoji', { subject: 'Hello 👩‍💻' }],
      ['a soft preheader', { subject: 'Hello \u200b\u200b' }],
    ],
  },
  'incident-contradicted': {
    fires: [
      [
        'rotate your key because of Mixpanel',
        {
          from: from('OpenAI', 'x@evil.test'),
          subject: 'Mixpanel security incident',
          html: `<p>Because of the Mixpanel security incident you must rotate your API keys immediately.</p>${link('https://evil.test')}`,
        },
      ],
    ],
    quiet: [
      [
        'the notice itself',
        {
          from: from('OpenAI', 'noreply@tm.openai.com'),
          subject: 'Mixpanel security incident',
          html: '<p>Mixpanel had a security incident. No API keys were exposed. We do not recommend rotating keys or resetting your password.</p>',
        },
      ],
      [
        'a careful colleague',
        {
          from: from('Maria Example', 'maria@home.example'),
          subject: 'Mixpanel incident',
          html: `<p>Because of the Mixpanel incident please rotate your API keys today.</p>${link('https://wiki.home.example')}`,
        },
      ],
    ],
  },
};

test('every signal has its cases here', () => {
  expect(signals.map(({ id }) => id)).toEqual(Object.keys(cases).toSorted());
});

test('a signal is named as its file, and has a sentence and a reason in words', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.includes('/') && !path.endsWith('.test.ts'),
  );
  expect(files.map((path) => path.replace(/^.*\/|\.ts$/g, '')).toSorted()).toEqual(
    signals.map(({ id }) => id),
  );
  const words = JSON.parse(
    readFileSync(new URL('../../public/_locales/en/messages.json', folder), 'utf8'),
  ) as Record<string, unknown>;
  for (const { id } of signals) {
    const key = `signal_${id.replaceAll('-', '_')}`;
    expect(words, key).toHaveProperty(`${key}_why`);
    const own =
      key in words || Object.keys(words).some((word) => word.startsWith(`${key}_`) && !word.endsWith('_why'));
    expect(own, key).toBe(true);
  }
});

for (const signal of signals) {
  for (const [name, parts] of cases[signal.id]?.fires ?? []) {
    test(`${signal.id} fires: ${name}`, () => {
      const hit = signal.check(contextOf(mail(parts), nobody));
      expect(hit).toHaveProperty('evidence.0.text');
    });
  }
  for (const [name, parts] of cases[signal.id]?.quiet ?? []) {
    test(`${signal.id} stays quiet: ${name}`, () => {
      expect(signal.check(contextOf(mail(parts), nobody)) ?? {}).not.toHaveProperty('evidence');
    });
  }
}

test('a sender whom the user trusts silences what rests on who he is', () => {
  const context = contextOf(
    mail({ from: from('OpenAI', 'a@reseller.example'), html: link('https://reseller.example') }),
    {
      senders: ['a@reseller.example'],
      domains: [],
    },
  );
  const found = signals.filter((signal) => 'evidence' in (signal.check(context) ?? {}));
  expect(found.map(({ id }) => id)).toEqual([]);
});
