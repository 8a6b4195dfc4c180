import { expect, test } from 'vitest';
import { providerFiles } from '../../tests/providerFiles';
import { foreignNotice, genuineNotice } from '../../tests/providerNotices';
import { mail, passed } from '../../tests/support';
import type { Message } from '../message/message';
import { ownerOf, vouches } from '../providers/directory';
import { assess, noTrust } from './assess';
import type { Verdict } from './assessment';
import { builtIn } from './knowledge';

/*
 * What each kind of fact in the directory changes, in the claim and in the verdict: all through the real directory.
 * Every sender here is confirmed (DMARC pass) unless said otherwise: that alone must not help a stranger.
 */

interface Told {
  claim: string | null;
  verdict: Verdict;
}

function judge(message: Message): Told {
  const { claim, verdict } = assess({ message }, builtIn, noTrust);
  return { claim: claim?.provider ?? null, verdict };
}

/** A notice of a new sign-in, in a name, from an address, with a link to a page. */
function notice(name: string, address: string, page: string, parts: Parameters<typeof mail>[0] = {}): Told {
  const html = `
    <p>Hello Sam,</p>
    <p>Your ${name} account was signed in to from a new device. Please verify your account and change your password at once.</p>
    <p><a href="${page}">Review activity</a></p>
    <p>The ${name} Team</p>`;
  return judge(
    mail({
      from: [{ name, address }],
      subject: `New sign-in to your ${name} account`,
      authentication: passed,
      html,
      ...parts,
    }),
  );
}

const ELSEWHERE = 'https://www.example.org/session';
const warned = (verdict: Verdict) => verdict === 'suspicious' || verdict === 'dangerous';

test.each([
  ['the owner is named by a source', 'norton.com', 'authentic'],
  ['a list has it without an owner', 'nortonlifelock.com', 'unremarkable'],
  ['nobody knows it', 'example.net', 'dangerous'],
] as const)('evidence: %s', (_name, domain, verdict) => {
  expect(notice('Norton', `no-reply@${domain}`, `https://www.${domain}/account`)).toEqual({
    claim: 'norton',
    verdict,
  });
});

test('evidence: what nobody confirmed silences as what is listed does, and is not shown as genuine', () => {
  expect(ownerOf('dhl.es')?.domain).toMatchObject({ evidence: 'none', verified: false });
  expect(notice('DHL', 'no-reply@dhl.es', 'https://www.dhl.es/account')).toEqual({
    claim: 'dhl',
    verdict: 'unremarkable',
  });
});

test("evidence: a listed sender excuses no stranger's link where nobody confirmed the sender", () => {
  const unconfirmed = { authentication: { server: 'mx.home.example', methods: [] } };
  for (const domain of ['norton.com', 'nortonlifelock.com']) {
    const { claim, verdict } = notice('Norton', `no-reply@${domain}`, ELSEWHERE, unconfirmed);
    expect(claim).toBe('norton');
    expect(warned(verdict)).toBe(true);
  }
});

test('evidence: only a domain that vouches makes a notice of any provider authentic, and none warns', () => {
  const wrong = providerFiles.flatMap(([, file]) =>
    file.domains
      .filter((domain) => !vouches(domain))
      .flatMap((domain) => {
        const own = { ...file, sender_addresses: [], mail_hosts: [], sign_in: [], domains: [domain] };
        const { verdict } = judge(genuineNotice(own));
        // What customers write from, or register below, is nobody's own.
        const open = domain.identity_proof === false || TENANTS.has(domain.domain);
        return verdict === 'authentic' || (warned(verdict) && !open) ? [`${domain.domain}: ${verdict}`] : [];
      }),
  );
  expect(wrong).toEqual([]);
});

/** Public suffixes by the private part of the list, each name below which is somebody's own. */
const TENANTS: ReadonlySet<string> = new Set(['awsapps.com', 'withgoogle.com']);

test.each([
  ['Google', 'google', 'google.alerts@gmail.com'],
  ['AT&T', 'att', 'notices@att.net'],
  ['GitHub', 'github', 'noreply@somebody.github.io'],
])(
  'identity_proof: false: %s is not who writes from a domain of its customers',
  (name, provider, address) => {
    const { claim, verdict } = notice(name, address, ELSEWHERE);
    expect(claim).toBe(provider);
    expect(warned(verdict)).toBe(true);
  },
);

test('identity_proof: false: a customer who writes as himself claims nothing', () => {
  for (const address of ['maria.example@gmail.com', 'maria.example@att.net']) {
    const message = mail({ from: [{ name: 'Maria Example', address }], authentication: passed });
    expect(judge(message)).toEqual({ claim: null, verdict: 'unremarkable' });
  }
});

test.each([
  ['its own page', 'https://platform.openai.com/settings', 'authentic'],
  ['what customers put up', 'https://files.oaiusercontent.com/report.html', 'unremarkable'],
] as const)('identity_proof: false: a genuine sender with a link to %s', (_name, page, verdict) => {
  expect(notice('OpenAI', 'noreply@tm.openai.com', page)).toEqual({ claim: 'openai', verdict });
});

test.each([
  ['an address that is its own', 'no_reply@communications.paypal.com', 'authentic'],
  ['an address through which strangers write', 'service@paypal.com', 'unremarkable'],
  ['an address that may be one of those', 'other@paypal.com', 'unremarkable'],
] as const)('third_party_content: %s', (_name, address, verdict) => {
  expect(notice('PayPal', address, 'https://www.paypal.com/activity')).toEqual({ claim: 'paypal', verdict });
});

test('third_party_content: what no provider would write is warned of, though the sender is genuine', () => {
  const message = mail({
    from: [{ name: 'PayPal', address: 'service@paypal.com' }],
    authentication: passed,
    subject: 'Money request from Example Capital',
    html: `
      <p>Example Capital sent you a money request. Note from Example Capital: Congratulations, you have won the lottery.
      Claim your prize of 2,500,000 dollars. Double your bitcoin with our guaranteed returns, invest today.</p>
      <p><a href="https://www.paypal.com/request">View request</a></p>`,
  });
  const { claim, verdict } = judge(message);
  expect(claim).toBe('paypal');
  expect(warned(verdict)).toBe(true);
});

test.each([
  ['Orange', 'orange', 'Orange season is here', 'Our orange juice is back. Come by on Saturday.'],
  ['Sora', 'openai', 'Lunch?', 'Hi Sam, shall we have lunch on Friday? Sora'],
  ['Claude', 'anthropic', 'Lunch?', 'Hi Sam, shall we have lunch on Friday? Claude'],
])('aliases_need_context: %s alone is no claim; beside an account it is', (name, provider, subject, text) => {
  const alone = mail({ from: [{ name, address: 'hello@friends.example' }], subject, text });
  expect(judge(alone)).toEqual({ claim: null, verdict: 'unremarkable' });
  const { claim, verdict } = notice(name, 'hello@friends.example', ELSEWHERE);
  expect(claim).toBe(provider);
  expect(warned(verdict)).toBe(true);
});

test.each([
  ['its parent', 'GitHub', 'github', 'noreply@microsoft.com', 'unremarkable'],
  ['its child', 'PayPal', 'paypal', 'venmo@venmo.com', 'unremarkable'],
  ['itself', 'WhatsApp', 'whatsapp', 'no-reply@whatsapp.com', 'authentic'],
  ['somebody else in the directory', 'GitHub', 'github', 'noreply@google.com', 'dangerous'],
] as const)(
  'parent: a message in the name of a provider, sent by %s',
  (_name, name, claim, address, verdict) => {
    const page = `https://www.${address.slice(address.indexOf('@') + 1)}/account`;
    expect(notice(name, address, page)).toEqual({ claim, verdict });
  },
);

test.each([
  ['Сбербанк', 'sberbank', 'no-reply@sberbank.ru', 'https://online.sberbank.ru/'],
  ['オープンAI', 'openai', 'noreply@tm.openai.com', 'https://platform.openai.com/'],
  ['أوبن إيه آي', 'openai', 'noreply@email.openai.com', 'https://chatgpt.com/'],
])(
  'native names: %s from its own domain is authentic, and from elsewhere warned of',
  (name, claim, own, page) => {
    expect(notice(name, own, page)).toEqual({ claim, verdict: 'authentic' });
    expect(notice(name, 'no-reply@example.net', ELSEWHERE)).toEqual({ claim, verdict: 'dangerous' });
  },
);

test('native names: each that needs no context is a claim, and a stranger who uses it is warned of', () => {
  const missed = providerFiles.flatMap(([, file]) =>
    Object.values(file.aliases_native)
      .flat()
      .filter((name) => !file.aliases_need_context.includes(name))
      .filter((name) => {
        const { claim, verdict } = judge(foreignNotice({ ...file, name, aliases: [] }));
        return claim !== file.id || !warned(verdict);
      })
      .map((name) => `${file.id}: ${name}`),
  );
  expect(missed).toEqual([]);
});
