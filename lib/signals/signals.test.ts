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
      ['a firm one letter off', { from: from('Jan Appel', 'jan@appel.nl') }],
      ['the provider', { from: from('', 'service@paypal.com') }],
      ['another name', { from: from('', 'a@pineapple.example') }],
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
    fires: [['answers go to a free mailbox', { replyTo: from('', 'agent@gmail.com'), html: LURE }]],
    quiet: [
      ['a small firm', { replyTo: from('', 'firm@gmail.com') }],
      ['not visible on a page', { replyTo: undefined, html: LURE }],
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
    ],
    quiet: [
      [
        "a tracker of the provider's own mail",
        {
          from: from('Netflix', 'info@account.netflix.com'),
          html: link('https://u1.ct.sendgrid.net/ls/click'),
        },
      ],
      ['one that leads there', { from: from('Netflix', 'a@b.example'), html: link('https://netflix.com') }],
    ],
  },
  'text-href-mismatch': {
    fires: [
      [
        'shows one address, opens another',
        { html: link('https://evil.test/x', 'https://www.paypal.com/signin') },
      ],
    ],
    quiet: [
      ['www', { html: link('https://paypal.com', 'www.paypal.com') }],
      ['a tracker of a mail service', { html: link('https://u1.ct.sendgrid.net/x', 'www.shop.com') }],
      [
        "the sender's own domain",
        { from: from('', 'a@shop.com'), html: link('https://click.shop.com/x', 'www.partner.com') },
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
      ['a sentence with a site in it', { html: link('https://ads.example/x', 'Memory at Crucial.com') }],
    ],
  },
  'lookalike-link': {
    fires: [['a lookalike host', { html: link('https://login.paypal.com.evil.test/') }]],
    quiet: [['a partner in the path', { html: link('https://shop.example/paypal.com/') }]],
  },
  'userinfo-in-url': {
    fires: [['a name before the @', { html: link('https://paypal.com@evil.test/') }]],
    quiet: [
      ['an @ in the path', { html: link('https://social.example/@maria') }],
      ['a mail link', { html: link('mailto:a@b.example') }],
    ],
  },
  'ip-host': {
    fires: [['a number for a name', { html: link('http://203.0.113.9/login') }]],
    quiet: [['the router', { html: link('http://192.168.1.1/') }]],
  },
  'data-js-link': {
    fires: [['a page in the link', { html: link('data:text/html;base64,AAAA') }]],
    quiet: [
      ['a void link', { html: link('javascript:void(0)') }],
      ['a window of an old newsletter', { html: link("javascript:window.open('http://shop.example')") }],
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
    ],
    quiet: [
      ['unsubscribe', { html: link('https://mailer.example/unsubscribe?e=reader@home.example') }],
      ["the sender's own page", { html: link('https://company.example/?e=reader@home.example') }],
    ],
  },
  shortener: {
    fires: [['beside a lure', { html: LURE + link('https://bit.ly/x') }]],
    quiet: [['in a friendly mail', { html: link('https://bit.ly/x') }]],
  },
  'free-host': {
    fires: [['a log-in page anybody can make', { html: LURE + link('https://mail-login.pages.dev/') }]],
    quiet: [['a project page', { html: link('https://project.github.io/') }]],
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
