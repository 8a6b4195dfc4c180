import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mail, passed } from '../../tests/support';
import { readEml } from '../message/eml';
import type { Message } from '../message/message';
import { readPasted } from '../message/pasted';
import { signals } from '../signals/signals';
import { assess, noTrust } from './assess';
import { builtIn } from './knowledge';

const judge = (parts: Parameters<typeof mail>[0], user = noTrust) =>
  assess({ message: mail(parts) }, builtIn, user);
const fromOpenAi = [{ name: 'OpenAI', address: 'noreply@tm.openai.com' }];
const falseOpenAi = {
  from: [{ name: 'OpenAI', address: 'security@openai-alerts.example' }],
  html: '<p>Please verify your account within 24 hours.</p><a href="https://openai-alerts.example/x">Verify</a>',
};

const practice = new URL('../../entrypoints/practice/messages/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('messages.json', practice), 'utf8')) as {
  file: string;
  expect: string[];
}[];

test.each(expected)('the practice message $file gets its verdict', async ({ file, expect: verdicts }) => {
  const { verdict } = assess(await readEml(readFileSync(new URL(file, practice))), builtIn, noTrust);
  expect(verdicts).toContain(verdict);
});

test('likely a scam: a false claim, a lookalike and a lure', () => {
  expect(judge(falseOpenAi)).toMatchObject({ verdict: 'dangerous', claim: { provider: 'openai' } });
});

test('be careful: one strong reason alone', () => {
  expect(judge({ html: '<a href="https://paypal.com@evil.test/">here</a>' }).verdict).toBe('suspicious');
});

test('no warning signs: an ordinary mail, and what was not checked is said', () => {
  const assessment = judge({
    replyTo: undefined,
    authentication: undefined,
    attachments: undefined,
    origin: 'page',
  });
  expect(assessment).toMatchObject({ verdict: 'unremarkable', findings: [] });
  expect(assessment.unchecked).toEqual(['reply_to', 'authentication', 'attachments']);
});

test('sent by: the own domain, and the receiving server says so', () => {
  expect(judge({ from: fromOpenAi, authentication: passed }).verdict).toBe('authentic');
});

test.each([
  ['the results are not at hand', { from: fromOpenAi, authentication: undefined }],
  [
    'only SPF passed',
    {
      from: fromOpenAi,
      authentication: {
        server: 'mx.home.example',
        methods: [{ method: 'spf', result: 'pass', properties: {} }],
      },
    },
  ],
  [
    'the signature is another domain’s',
    {
      from: fromOpenAi,
      authentication: {
        server: 'mx.home.example',
        methods: [{ method: 'dkim', result: 'pass', properties: { 'header.d': 'mailer.example' } }],
      },
    },
  ],
  [
    'strangers can write through the address',
    { from: [{ name: 'PayPal', address: 'noreply@paypal.com' }], authentication: passed },
  ],
  [
    'it passes on what a stranger wrote',
    {
      from: [{ name: 'Google', address: 'no-reply@google.com' }],
      authentication: passed,
      text: 'Jo Doe invited you to view a collection',
    },
  ],
  [
    'customers have mailboxes there',
    { from: [{ name: 'Google Account', address: 'someone@gmail.com' }], authentication: passed },
  ],
  [
    'there are two senders',
    { from: [...fromOpenAi, { name: '', address: 'x@evil.test' }], authentication: passed },
  ],
] as [string, Parameters<typeof mail>[0]][])('never "sent by" when %s', (_, parts) => {
  expect(judge(parts).verdict).not.toBe('authentic');
});

test.each([
  [
    'a parcel SMS',
    'Your DHL parcel is held. Pay 1.99 EUR at https://dhl-fee.example/pay within 24 hours.',
    ['suspicious', 'dangerous'],
  ],
  [
    'a bank-like SMS',
    'PayPal: your account has been limited. Verify your account: https://paypal-secure.example/v',
    ['suspicious', 'dangerous'],
  ],
  ['an honest SMS', 'DHL: your parcel comes today. Track it at https://www.dhl.de/track', ['unremarkable']],
  [
    'a friend',
    'Look what I found: https://blog.example/post, shall we buy it with PayPal?',
    ['unremarkable'],
  ],
])('pasted text: %s', async (_, text, verdicts) => {
  expect(verdicts).toContain(assess(await readPasted(text), builtIn, noTrust).verdict);
});

test('could not check: the reason comes with it', () => {
  expect(assess({ unreadable: 'too_large' }, builtIn, noTrust)).toMatchObject({
    verdict: 'unreadable',
    reason: 'too_large',
    findings: [],
  });
});

test('a trusted sender is believed, unless his address may be made up', () => {
  const user = { senders: ['security@openai-alerts.example'], domains: [] };
  expect(judge(falseOpenAi, user).verdict).toBe('unremarkable');
  const failed = {
    server: 'mx.home.example',
    methods: [{ method: 'dmarc', result: 'fail' as const, properties: {} }],
  };
  const forged = judge({ ...falseOpenAi, authentication: failed }, user);
  expect(forged).toMatchObject({ verdict: 'dangerous', trust: [] });
  expect(forged.silenced).not.toContainEqual({ signal: 'claim-sender-mismatch', guard: 'trusted_sender' });
});

test('a family counts at most its cap: five findings about one link are not five reasons', () => {
  const lures = signals.filter(({ family, grade }) => family === 'lures' && grade === 'B');
  const all = lures.map((signal) => ({ ...signal, check: () => ({ evidence: [] }) }));
  const { score, findings, verdict } = assess({ message: mail() }, { ...builtIn, signals: all }, noTrust);
  expect(findings.length).toBeGreaterThan(5);
  expect(score).toBe(builtIn.weights.caps.lures);
  expect(verdict).toBe('unremarkable');
});

test('a finding that warns alone is not taken away by what speaks for the message, but by the user', () => {
  const parts = {
    from: fromOpenAi,
    authentication: passed,
    html: '<p>OpenAI</p><a href="https://openai.com@evil.test/">here</a>',
  };
  expect(judge(parts).verdict).toBe('suspicious');
  expect(judge(parts, { senders: [], domains: ['openai.com'] }).verdict).not.toBe('suspicious');
});

/** Ordinary mail of today as a webmail page shows it: no headers, so no authentication and no list marks. */
const onPage = { origin: 'page', replyTo: undefined, authentication: undefined, list: undefined } as const;
test.each([
  [
    'a service that connects to another',
    {
      from: [{ name: 'Deploy', address: 'hi@deploy.example' }],
      subject: 'Connect your GitHub account',
      html: '<p>Connect your GitHub account to start.</p><a href="https://deploy.example/x">Connect</a>',
    },
  ],
  [
    'a magazine',
    {
      from: [{ name: 'Tips', address: 'hi@tips.example' }],
      subject: 'How to secure your Netflix account',
      html: '<p>Three ways.</p><a href="https://tips.example/x">Read</a>',
    },
  ],
  [
    'a receipt through a billing service',
    {
      from: [{ name: 'OpenAI, LLC', address: 'invoice@stripe.com' }],
      subject: 'Your receipt from OpenAI',
      html: '<p>Receipt for your OpenAI subscription</p><a href="https://invoice.stripe.com/x">View</a>',
    },
  ],
  [
    'a firm whose name is one letter off',
    {
      from: [{ name: 'Jan Appel', address: 'jan@appel.nl' }],
      html: '<p>Tot morgen</p><a href="https://www.appel.nl">www.appel.nl</a>',
    },
  ],
  [
    'a firm whose name is a common word',
    {
      from: [{ name: 'Ledger', address: 'news@theledger.com' }],
      subject: 'Ledger news',
      html: '<p>Ledger news of the week</p><a href="https://theledger.com/x">Read</a>',
    },
  ],
  [
    'a colleague behind a link gateway',
    { html: '<a href="https://urldefense.com/v3/__https://www.shop.com/__;!!x">www.shop.com</a>' },
  ],
  [
    'a hotel with a number to call',
    {
      from: [{ name: 'Hotel', address: 'stay@hotel.example' }],
      html: '<p>Thank you for your order. Your card has been charged. To cancel, call us at +1 (800) 555-0134.</p><a href="https://hotel.example">Hotel</a>',
    },
  ],
  [
    'dunning of a vendor',
    {
      from: [{ name: 'Vendor', address: 'billing@vendor.example' }],
      html: '<p>Your payment has failed. Your account will be suspended.</p><a href="https://vendor.example/pay">Pay</a>',
    },
  ],
  [
    'a ticket about an incident',
    {
      from: [{ name: 'Jira', address: 'jira@team.atlassian.net' }],
      subject: 'Mixpanel incident',
      html: '<p>Because of the Mixpanel security incident you must rotate your API keys.</p><a href="https://team.atlassian.net/1">Open</a>',
    },
  ],
] as [string, Parameters<typeof mail>[0]][])('no warning from a page for %s', (_, parts) => {
  expect(judge({ ...onPage, ...parts })).toMatchObject({ verdict: 'unremarkable' });
});

test('an address of the provider that nobody confirmed does not excuse links that lead elsewhere', () => {
  const html =
    '<p>Your account has been limited. Please verify your account.</p><a href="https://evil.test/x">Verify</a>';
  const from = [{ name: 'PayPal', address: 'service@paypal.com' }];
  expect(['suspicious', 'dangerous']).toContain(judge({ ...onPage, from, html }).verdict);
});

test.each([
  ['one real link beside the bait', 'https://www.paypal.com/help'],
  ['a host that stands beside a token for show', 'https://protect-us.mimecast.com/s/abc?domain=paypal.com'],
])("on a page, %s does not make a forged address the provider's", (_title, decoy) => {
  const html = `<p>Your account has been limited. Please verify your account.</p>
    <a href="https://account-check.example/">Verify</a> <a href="${decoy}">Help</a>`;
  const from = [{ name: 'PayPal', address: 'service@paypal.com' }];
  expect(['suspicious', 'dangerous']).toContain(judge({ ...onPage, from, html }).verdict);
});

test('silenced signals say by which guard', () => {
  const { silenced } = judge({ html: '<a href="http://192.168.0.1/">router</a>' });
  expect(silenced).toEqual([{ signal: 'ip-host', guard: 'private_network' }]);
});

test('the same message gives the same assessment, as plain data', () => {
  const [one, two] = [judge(falseOpenAi), judge(falseOpenAi)];
  expect(one).toEqual(two);
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
});

test('weights are non-negative, of known signals and families, and every trust fact has one', () => {
  const { weights } = builtIn;
  const ids = new Set(signals.map(({ id }) => id));
  expect(Object.keys(weights.signals).filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(signals.map(({ family }) => family))).toEqual(new Set(Object.keys(weights.caps)));
  const values = [weights.trust, weights.byGrade, weights.caps].flatMap((group) => Object.values(group));
  for (const value of [...values, ...Object.values(weights.signals).map(({ weight }) => weight)])
    expect(value).toBeGreaterThanOrEqual(0);
});

test('no B warns alone, and no two C do', () => {
  const { signals: weighted, thresholds, byGrade } = builtIn.weights;
  const tooHeavy = (of: string, times: number): string[] =>
    signals
      .filter(({ grade }) => grade === of)
      .filter(({ id, grade }) => (weighted[id]?.weight ?? byGrade[grade]) * times >= thresholds.suspicious)
      .map(({ id }) => id);
  expect(tooHeavy('B', 1)).toEqual([]);
  expect(tooHeavy('C', 2)).toEqual([]);
});

test('a message is judged alike whatever was judged before it', () => {
  const one = { ...falseOpenAi, subject: 'Verify your' };
  const other = {
    from: fromOpenAi,
    subject: 'Please confirm your',
    html: '<p>account now. Call 8OO 555 O134 99.</p>',
  };
  const [first, second] = [judge(one), judge(other)];
  for (let i = 0; i < 3; i++) {
    expect(judge(other)).toEqual(second);
    expect(judge({ text: 'Verify your' }).findings).toEqual([]);
    expect(judge(one)).toEqual(first);
  }
});

const inner =
  'From: OpenAI <billing@openai-billing.example>\nSent: today\nSubject: Your account\n\nDear customer, your account has been limited. Please verify your account at https://evil.example/x within 24 hours.';
const forward = (text: string): Message =>
  mail({
    subject: 'FW: Your account',
    text,
    links: [{ href: 'https://evil.example/x', text: '', title: '', at: text.indexOf('https://evil') }],
  });

describe('a forwarded message', () => {
  test('is judged for what it passes on, and its places count in the forward', () => {
    const message = forward(`Is this real, Sam?\n\n${inner}`);
    const assessment = assess({ message }, builtIn, noTrust);
    expect(assessment).toMatchObject({
      forwarded: true,
      claim: { provider: 'openai' },
      sender: { address: 'billing@openai-billing.example' },
    });
    expect(['suspicious', 'dangerous']).toContain(assessment.verdict);
    const misplaced = assessment.findings
      .flatMap(({ evidence }) => evidence)
      .filter(({ at, field }) => at !== undefined && field === 'text')
      .filter(({ text, at }) => !message.text.slice(at).includes(text.slice(0, 20)));
    expect(misplaced).toEqual([]);
  });

  test('does not accuse who passes it on, however bad the links that stand in his mail', () => {
    const text = `Is this real?\n\n${inner.replace('https://evil.example/x', 'http://192.0.2.7/x')}`;
    const message = mail({
      subject: 'Fwd: Your account has been suspended',
      text,
      links: [{ href: 'http://192.0.2.7/x', text: '', title: '', at: text.indexOf('http://192') }],
    });
    expect(assess({ message }, builtIn, noTrust)).toMatchObject({
      forwarded: true,
      verdict: 'dangerous',
      sender: { address: 'billing@openai-billing.example' },
    });
  });

  test('is not trusted for an address that anybody can write above it', () => {
    const user = { senders: ['billing@openai-billing.example'], domains: [] };
    expect(assess({ message: forward(inner) }, builtIn, user).forwarded).toBe(true);
  });

  test('is never authentic, and quiet when what it passes on is', () => {
    const text = 'From: OpenAI <noreply@tm.openai.com>\nSubject: Your receipt\n\nThank you for your payment.';
    expect(judge({ subject: 'Fwd: Your receipt', text })).toMatchObject({
      forwarded: false,
      verdict: 'unremarkable',
    });
  });
});

test("a customer's name below a service's domain is not the service", () => {
  const text = 'Dear customer, your wallet has been limited. Please verify your account within 24 hours.';
  const tenant = judge({
    from: [{ name: 'Ledger Support', address: 'help@anything.zendesk.com' }],
    authentication: passed,
    html: `<p>${text}</p><a href="https://evil.example/x">Verify</a>`,
  });
  expect(tenant.claim?.provider).toBe('ledger');
  expect(['suspicious', 'dangerous']).toContain(tenant.verdict);
});

test('a real sender who promises a fortune is not vouched for', () => {
  const parts = { from: fromOpenAi, authentication: passed };
  expect(judge({ ...parts, text: 'Your monthly invoice is ready. The OpenAI Team' }).verdict).toBe(
    'authentic',
  );
  const text =
    'Claim your free tokens now and double your coins: enter your 24-word recovery phrase. The OpenAI Team';
  expect(judge({ ...parts, text }).verdict).not.toBe('authentic');
});
