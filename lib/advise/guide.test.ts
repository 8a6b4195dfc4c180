import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import type { Verdict } from '../assess/assessment';
import { directory, providerById } from '../providers/directory';
import { guides } from '../providers/guides';
import { NEVER_ASKED, type Provider } from '../providers/provider';
import type { Step } from './advise';
import { kindOf } from './byCategory';
import { verificationGuide, type Asked } from './guide';
import { openYourself, vouchingDomains } from './openYourself';

const keys = (steps: Step[]) => steps.map(({ key }) => key);
const guideOf = (id: string, asked: Partial<Asked> = {}) =>
  verificationGuide({ provider: providerById(id), verdict: 'dangerous', sender: null, ...asked });
const stepOf = (steps: Step[], key: string) => steps.find((step) => step.key === key);

/** What comes before what: a step's place by its key; those of one place may stand in any order. */
const PLACES = [
  ['advise_leave_links', 'advise_prefer_own_way', 'advise_no_call_back'],
  ['advise_open_yourself', 'advise_type_address', 'advise_own_way'],
  [/^inside_/, 'advise_look_inside'],
  [/^advise_official_senders/],
  [/^advise_sender_/],
  ['advise_strangers_words'],
  ['advise_never_share'],
  ['advise_never_asks', 'advise_says', 'advise_never_heard'],
  ['advise_mfa'],
  ['advise_status'],
  [/^reach_/],
];
const placeOf = (key: string) =>
  PLACES.findIndex((names) =>
    names.some((name) => (typeof name === 'string' ? name === key : name.test(key))),
  );

const all = directory.map((provider) => [provider.id, provider] as const);
const everyWay = (provider: Provider | null) =>
  ([null, 'dangerous', 'authentic'] as (Verdict | null)[]).map((verdict) =>
    verificationGuide({ provider, verdict, sender: verdict && 'sender.example' }),
  );

test.each(all)('%s: the order, one way in, one place to look, one person to reach', (_id, provider) => {
  for (const steps of everyWay(provider)) {
    const places = keys(steps).map(placeOf);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const one of [0, 1, 2, 10]) expect(places.filter((place) => place === one)).toHaveLength(1);
  }
});

test.each(all)(
  '%s: opens confirmed pages on domains that vouch for it, and nothing else',
  (_id, provider) => {
    const own = new Set(vouchingDomains(provider).map(({ domain }) => domain));
    for (const { url, verified, source } of everyWay(provider).flat()) {
      if (url === undefined && source === undefined) continue;
      expect(verified).toBe(true);
      if (url === undefined) continue;
      expect(url.startsWith('https://')).toBe(true);
      expect(own).toContain(getDomain(url, { allowPrivateDomains: true }));
    }
  },
);

test.each(all)('%s: the address to type is its own or its family’s', (_id, provider) => {
  const { copy } = guideOf(provider.id)[1] ?? {};
  if (copy === undefined) return;
  expect(copy).not.toContain('/');
  const family = [provider, providerById(provider.parent ?? ''), ...directory.filter(isChildOf(provider))];
  const domains = family.flatMap((one) => one?.domains ?? []).filter(({ verified }) => verified);
  expect(domains.some(({ domain }) => copy === domain || copy.endsWith(`.${domain}`))).toBe(true);
});
const isChildOf =
  ({ id }: Provider) =>
  ({ parent }: Provider) =>
    parent === id;

test('every step and every list item has words', () => {
  const used = [null, ...directory]
    .flatMap((provider) => everyWay(provider).flat())
    .flatMap(({ key, items }) => [key, ...(items ?? [])]);
  const possible = [
    ...NEVER_ASKED.map((what) => `asked_${what}`),
    ...new Set(directory.map(({ category }) => `inside_${kindOf(category).inside}`)),
    ...['is_one', 'names_one', 'family', 'anybody', 'unsure', 'not_one'].map(
      (word) => `advise_sender_${word}`,
    ),
  ];
  expect([...new Set([...used, ...possible])].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

test('every way of a second step in the directory is told', () => {
  const unknown = Object.entries(guides).flatMap(([id, { mfa }]) => {
    const told = stepOf(guideOf(id), 'advise_mfa')?.items ?? [];
    return (mfa?.methods ?? []).filter((way) => !told.includes(`mfa_method_${way.replace('-', '_')}`));
  });
  expect(unknown).toEqual([]);
});

test('the first step fits: alarm, calm, or no message at all', () => {
  expect(keys(guideOf('github'))[0]).toBe('advise_leave_links');
  expect(keys(guideOf('github', { verdict: 'authentic' }))[0]).toBe('advise_prefer_own_way');
  expect(keys(guideOf('github', { verdict: 'unremarkable' }))[0]).toBe('advise_prefer_own_way');
  expect(keys(guideOf('github', { verdict: null }))[0]).toBe('advise_no_call_back');
});

test('only the confirmed host is opened, not the path; the same is given to type', () => {
  expect(guideOf('openai')[1]).toMatchObject({
    url: 'https://platform.openai.com/',
    copy: 'platform.openai.com',
    verified: true,
  });
});

test('the main address is given to type, and that of one country is not opened beside it', () => {
  expect(guideOf('dhl')[1]).toMatchObject({ key: 'advise_type_address', copy: 'dhl.com' });
  expect(guideOf('dhl')[1]).not.toHaveProperty('url');
});

test.each(all)('%s: the page that is opened is on the domain that is given to type', (_id, provider) => {
  const { url, copy } = openYourself(provider);
  expect(getDomain(url ?? copy ?? '')).toBe(getDomain(copy ?? ''));
});

test('a name that is an address is the address to type', () => {
  expect(guideOf('wordpress_com')[1]).toMatchObject({ copy: 'wordpress.com' });
});

test('a sign-in host on which customers have mailboxes is given to type and not to open', () => {
  expect(guideOf('yahoo')[1]).toMatchObject({ key: 'advise_type_address', copy: 'login.yahoo.com' });
  expect(guideOf('yahoo')[1]).not.toHaveProperty('url');
});

test.each([
  ['albertsons', 'albertsons.com'],
  ['morganstanley', 'morganstanley.com'],
])('%s: nobody is sent to a sister’s site', (id, copy) => {
  expect(guideOf(id)[1]).toMatchObject({ copy });
  expect(guideOf(id)[1]).not.toHaveProperty('url');
});

test('where its own domain is not sure, no address is given', () => {
  expect(guideOf('seur')[1]).toEqual({ key: 'advise_own_way', params: [] });
});

test('a parent’s host is the way in where the provider’s file has it', () => {
  expect(guideOf('hmrc')[1]).toMatchObject({ url: 'https://www.gov.uk/', copy: 'www.gov.uk' });
});

test('without a confirmed sign-in host the domain is given to type', () => {
  expect(guideOf('ledger')[1]).toMatchObject({ key: 'advise_type_address', copy: 'ledger.com' });
  expect(guideOf('ledger')[1]).not.toHaveProperty('url');
});

test('without a provider the guide is general, opens nothing and says how an address is found', () => {
  const steps = verificationGuide({ provider: null, verdict: 'dangerous', sender: 'a.example' });
  expect(keys(steps)).toEqual([
    'advise_leave_links',
    'advise_own_way',
    'advise_find_address',
    'advise_never_share',
    'advise_ask_someone',
  ]);
  expect(steps.filter(({ url, copy }) => url ?? copy)).toEqual([]);
  expect(steps[2]?.items).toContain('advise_address_search');
});

test('the words of the file are quoted in their language; without any, the category has some', () => {
  expect(stepOf(guideOf('openai'), 'advise_look_inside')).toMatchObject({
    verified: true,
    quote: { lang: 'en' },
  });
  expect(stepOf(guideOf('dhl'), 'advise_look_inside')).toMatchObject({ verified: false });
  const plain = directory.find(({ id, category }) => category === 'retail' && !guides[id]?.check_directly);
  expect(keys(guideOf(plain?.id ?? ''))).toContain('inside_shop');
});

const said = (id: string, sender: string | null, verdict: Verdict | null = 'suspicious') =>
  keys(guideOf(id, { sender, verdict })).find((key) => key.startsWith('advise_sender_'));

test('the sender’s domain is told to be among the official ones or not, and is no proof unless confirmed', () => {
  expect(said('paypal', 'paypal.com')).toBe('advise_sender_names_one');
  expect(said('paypal', 'paypal.com', 'authentic')).toBe('advise_sender_is_one');
  expect(said('paypal', 'paypa1.com')).toBe('advise_sender_not_one');
  expect(said('apple', 'icloud.com')).toBe('advise_sender_anybody');
  expect(said('paypal', 'gmail.com')).toBe('advise_sender_anybody');
  // Its own site, from which no mail is known, and one that no list names for it.
  expect(said('openai', 'chatgpt.com')).toBe('advise_sender_family');
  expect(said('dhl', 'express.dhl')).toBe('advise_sender_unsure');
  expect(said('paypal', null)).toBeUndefined();
});

test('a strange domain is to be compared, in plain letters too where it has others', () => {
  const cyrillic = stepOf(guideOf('paypal', { sender: 'раураl.com' }), 'advise_sender_not_one');
  expect(cyrillic?.compare?.punycode).toMatch(/^xn--/);
  expect(cyrillic?.compare?.official).toContain('paypal.com');
  const hidden = stepOf(guideOf('paypal', { sender: 'pay\u202Epal.example' }), 'advise_sender_not_one');
  expect(JSON.stringify(hidden)).not.toContain('\u202E');
});

test('of many official domains the sender’s own is named', () => {
  const late = 'paypalcorp.com';
  expect(stepOf(guideOf('paypal', { sender: late }), 'advise_official_senders_some')?.names).toContain(late);
  expect(stepOf(guideOf('paypal'), 'advise_official_senders_some')?.names).not.toContain(late);
});

test('what a provider never asks for comes with its words, source and date', () => {
  expect(stepOf(guideOf('openai'), 'advise_never_asks')).toMatchObject({
    items: expect.arrayContaining(['asked_password', 'asked_api_key']),
    quote: { lang: 'en', text: expect.stringContaining('OpenAI states') },
    source: { url: 'https://openai.com/index/mixpanel-incident', checked: '2026-11-22' },
  });
});

test('what was not confirmed of it is told as that, beside the general word', () => {
  const steps = guideOf('paypal');
  expect(keys(steps)).toContain('advise_never_share');
  expect(stepOf(steps, 'advise_never_heard')).toMatchObject({ verified: false });
  expect(stepOf(steps, 'advise_never_heard')).not.toHaveProperty('source');
});

test('the ways of a second step come strongest first', () => {
  expect(stepOf(guideOf('paypal'), 'advise_mfa')?.items).toEqual(['mfa_method_u2f', 'mfa_method_totp']);
});

test('nothing is said of a second step where the list knows none', () => {
  expect(guides['ikea']?.mfa?.methods).toEqual([]);
  expect(keys(guideOf('ikea'))).not.toContain('advise_mfa');
});

test('a page that says whether it is down is for services, and not opened unless it was confirmed', () => {
  expect(stepOf(guideOf('openai'), 'advise_status')).toMatchObject({ verified: false });
  expect(stepOf(guideOf('openai'), 'advise_status')).not.toHaveProperty('url');
  const shops = directory.filter(({ category }) => category === 'bank' || category === 'retail');
  expect(shops.filter(({ id }) => stepOf(guideOf(id), 'advise_status'))).toEqual([]);
});

test('a provider through which strangers can write gets the caution', () => {
  expect(keys(guideOf('paypal'))).toContain('advise_strangers_words');
  expect(keys(guideOf('openai'))).not.toContain('advise_strangers_words');
  expect(keys(guideOf('paypal', { sender: 'paypal.com' }))).toContain('advise_strangers_words');
  // It came from somebody else's address, so that is not what happened here.
  for (const sender of ['paypa1.com', 'gmail.com'])
    expect(keys(guideOf('paypal', { sender }))).not.toContain('advise_strangers_words');
});
