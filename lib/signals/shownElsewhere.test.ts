import { expect, test } from 'vitest';
import { mail, passed } from '../../tests/support';
import { contextOf } from '../assess/context';
import type { Message } from '../message/message';
import type { UserTrust } from './context';
import { shownElsewhere } from './shownElsewhere';

type Parts = Parameters<typeof mail>[0];

const nobody: UserTrust = { senders: [], domains: [] };
const from = (name: string, address: string): Message['from'] => [{ name, address }];
const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`;
const list = { id: '<news.shop.example>', unsubscribe: '<https://shop.example/u>' };
const failed: Message['authentication'] = {
  server: 'mx.home.example',
  methods: [{ method: 'dmarc', result: 'fail', properties: {} }],
};

/** What is made of the first link. */
function judged(parts: Parts, user = nobody): ReturnType<typeof shownElsewhere> {
  const context = contextOf(mail(parts), user);
  const [first] = context.links;
  return first ? shownElsewhere(first.link.text, first, context) : null;
}

/** Ordinary mail that shows one address and leads to another, by the guard that excuses it. */
const excused: [guard: string, rule: string, parts: Parts][] = [
  ['same_family', 'sisters', { html: link('https://login.microsoftonline.com/x', 'www.office.com') }],
  ['mail_service', 'a mail service', { html: link('https://x.mjt.lu/lnk/abc', 'www.shop.com') }],
  ['mail_service', 'SendGrid', { html: link('https://u1.ct.sendgrid.net/ls/click?upn=a', 'www.shop.com') }],
  [
    'mail_service',
    'a host named for tracking, with the name of the sender',
    {
      from: from('', 'news@gardenshop.example'),
      html: link('https://click.gardenshop-mail.test/x', 'www.partner.com'),
    },
  ],
  [
    'opaque_link',
    "a mail service on its customer's host",
    { html: link('https://go.brand.example/e3t/Ctc/abc', 'www.shop.com') },
  ],
  ['opaque_link', 'a gateway', { html: link('https://protect-us.mimecast.com/s/AbC', 'www.shop.com') }],
  [
    'own_domain',
    "the sender's own host, confirmed",
    {
      from: from('', 'a@shop.com'),
      authentication: passed,
      html: link('https://shop.com/out?p=1', 'www.partner.com'),
    },
  ],
  [
    'own_domain',
    "the sender's own host, on a page that shows no results",
    {
      from: from('', 'a@shop.com'),
      authentication: undefined,
      html: link('https://shop.com/out?p=1', 'www.partner.com'),
    },
  ],
  [
    'bulk',
    'confirmed mail to many readers, all links through one host',
    {
      from: from('', 'news@shop.example'),
      authentication: passed,
      list,
      html: [1, 2, 3, 4].map((n) => link(`https://r.counting.test/${n}`, 'www.partner.com')).join(' '),
    },
  ],
];

test.each(excused)('%s: %s', (guard, _rule, parts) => {
  expect(judged(parts)).toBe(guard);
});

test('trusted_sender: one whom the user trusts', () => {
  const parts = { html: link('https://evil.test/', 'www.shop.com') };
  expect(judged(parts, { senders: ['maria@company.example'], domains: [] })).toBe('trusted_sender');
});

/** What goes beyond a guard. */
const caught: [rule: string, parts: Parts][] = [
  [
    "a family's host where strangers put up pages",
    { html: link('https://evil.azurewebsites.net/', 'www.office.com') },
  ],
  [
    'a domain that the receiving server says is not the sender’s',
    {
      from: from('', 'a@shop.com'),
      authentication: failed,
      html: link('https://shop.com/x', 'www.partner.com'),
    },
  ],
  [
    'a name of two letters is part of many hosts',
    { from: from('', 'a@ab.example'), html: link('https://click.abacus.test/x', 'www.shop.com') },
  ],
  [
    'few links through one host',
    { authentication: passed, list, html: link('https://r.counting.test/1', 'www.partner.com') },
  ],
  [
    "in a provider's name, its own host or a tracker of its own does not excuse what is shown of the provider",
    {
      from: from('PayPal', 'service@pay-alerts.test'),
      authentication: passed,
      html: link('https://click.pay-alerts.test/x', 'www.paypal.com'),
    },
  ],
];

test.each(caught)('not excused: %s', (_rule, parts) => {
  expect(judged(parts)).toHaveProperty('actual');
});
