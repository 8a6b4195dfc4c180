import { expect, test } from 'vitest';
import { inspectHost, type HostFinding, type Lists } from './inspectHost';
import { protect } from './protect';
import { withinOneEdit } from './withinOneEdit';

const domains = protect([
  'openai.com',
  'paypal.com',
  'apple.com',
  'dhl.com',
  'amazon.co.uk',
  'maria-tools.example',
  'abcy1.com',
]);
const lists: Record<'claimed' | 'users' | 'known', Lists> = {
  claimed: { claimed: domains },
  users: { users: domains },
  known: { known: domains },
};
const short = (found: HostFinding | null): string | null => found && `${found.rule} ${found.target}`;
const marked = (found: HostFinding | null): string =>
  (found?.marks ?? []).map(({ start, end }) => found?.shown.slice(start, end)).join(' ');

test.each([
  ['paypa1.com', 'skeleton paypal.com', '1'],
  ['раураl.com', 'skeleton paypal.com', 'раура'],
  ['xn--80ak6aa92e.com', 'skeleton apple.com', 'аррӏе'],
  ['páypal.com', 'skeleton paypal.com', 'á'],
  ['0penai.com', 'skeleton openai.com', '0'],
  ['openal.com', 'skeleton openai.com', 'l'],
  ['paypal.com.evil.example', 'embedded paypal.com', 'paypal.com'],
  ['login.paypal-com.evil.example', 'embedded paypal.com', 'paypal-com'],
  ['paypal·com.evil.example', 'embedded paypal.com', 'paypal·com'],
  ['www.amazon.co.uk.evil.example', 'embedded amazon.co.uk', 'amazon.co.uk'],
  ['paypalcom-login.example', 'embedded paypal.com', 'paypalcom'],
  ['apple.com.verify.example', 'embedded apple.com', 'apple.com'],
  ['paypal-login.blogspot.com', 'combosquat paypal.com', '-login'],
  [
    `www.paypal.com.${'account-check-and-confirm-now.'.repeat(7)}evil.example`,
    'embedded paypal.com',
    'paypal.com',
  ],
])('%s imitates on purpose, whomever the message names: %s, marked %s', (host, rule, letters) => {
  for (const each of Object.values(lists)) {
    const found = inspectHost(host, each);
    expect(short(found)).toBe(rule);
    expect(marked(found)).toBe(letters);
  }
});

test.each([
  ['opeani.com', 'edit-distance openai.com', 'a'],
  ['openi.com', 'edit-distance openai.com', 'ni'],
  ['paypall.com', 'edit-distance paypal.com', 'l'],
  ['apyapl.com', null, ''],
  ['openai-billing.example', 'combosquat openai.com', '-billing'],
  ['securepaypal.example', 'combosquat paypal.com', 'secure'],
  ['paypal-support24.example', 'combosquat paypal.com', '-support24'],
  ['paypa1-secure.example', 'combosquat paypal.com', '-secure'],
  ['abcx1.com', 'edit-distance abcy1.com', 'x'],
])("%s imitates one of the user's own, and not by chance: %s, marked %s", (host, rule, letters) => {
  const found = inspectHost(host, lists.users);
  expect(short(found)).toBe(rule);
  expect(marked(found)).toBe(letters);
  expect(found?.deliberate ?? true).toBe(true);
});

test.each([
  ['opeani.com', 'edit-distance openai.com'],
  ['openai-billing.example', 'combosquat openai.com'],
])('%s imitates somebody known, or is another by chance', (host, rule) => {
  const found = inspectHost(host, lists.known);
  expect(short(found)).toBe(rule);
  expect(found?.deliberate).toBe(false);
});

test.each([
  ['openai.co', 'tld-swap openai.com', 'co'],
  ['openai-help.example', 'combosquat openai.com', '-help'],
  ['dhl-fee.example', 'combosquat dhl.com', '-fee'],
  ['dhk.com', 'edit-distance dhl.com', 'k'],
  ['xpenai.com', 'edit-distance openai.com', 'x'],
  ['open-ai.com', 'edit-distance openai.com', '-'],
  ['openai7.com', 'edit-distance openai.com', '7'],
  ['jobs-openai.com', 'embedded openai.com', 'openai'],
  ['pay.pal.com', 'embedded paypal.com', 'pay.pal'],
  ['paypal.evil.example', 'embedded paypal.com', 'paypal'],
  ['pаypal.secure.evil.example', 'mixed-script paypal.com', 'а'],
])('%s is intent where the message claims to come from %s', (host, rule, letters) => {
  const found = inspectHost(host, lists.claimed);
  expect(short(found)).toBe(rule);
  expect(marked(found)).toBe(letters);
});

test.each([
  ['openai.co', "another firm's of the same name"],
  ['xpenai.com', 'another first letter'],
  ['open-ai.com', 'a hyphen'],
  ['openai7.com', 'a number at the end'],
  ['openais.com', 'a plural'],
  ['dhk.com', 'a short name'],
  ['dhi.com', 'a short name with a twin of each letter'],
  ['apply.com', 'a word'],
  ['team-apple.com', 'a word at the end'],
  ['apple-com.example', 'a word and a hyphen'],
  ['maria-tools-example.example', 'an ending that is no usual one after a hyphen'],
  ['openai.com.de', 'the ending that a country uses for .com'],
  ['paypal-fans.example', 'a word that is no false front'],
])('%s is nobody, without a claim: %s', (host) => {
  const found = inspectHost(host, lists.known);
  expect(found?.deliberate ? found : null).toBeNull();
});

test.each([
  'paypal.com',
  'mail.paypal.com',
  'PayPal.com.',
  'xn--paypal.com.paypal.com',
  'pineapple.example',
  'grapple.com',
  'company.example',
  'github.io',
  'maria.github.io',
  'localhost',
  'google-login.test',
  '203.0.113.9',
  '[2001:db8::1]',
  '.',
  '',
])('%j imitates nobody, whatever is protected', (host) => {
  for (const each of Object.values(lists)) expect(inspectHost(host, each)).toBeNull();
});

test('what is allowed imitates nobody, and others may hold it', () => {
  const users = domains;
  const allow = new Set(['paypa1.com', 'docs.openai.com']);
  expect(inspectHost('paypa1.com', { users, allow })).toBeNull();
  expect(inspectHost('docs.openai.com.partner.example', { users, allow })).toBeNull();
  expect(short(inspectHost('chat.openai.com.partner.example', { users, allow }))).toBe('embedded openai.com');
});

test('the claimed provider is asked before the user, the user before everybody', () => {
  const [one, two] = [protect(['paypal.com']), protect(['paypa.example'])];
  expect(inspectHost('paypa1.com', { claimed: one, users: two })?.target).toBe('paypal.com');
  expect(inspectHost('paypa1.com', { claimed: two, users: one })?.target).toBe('paypal.com');
});

test('of several with one skeleton the nearest is meant', () => {
  const users = protect(['islkpx.com', 'isikpx.com', 'digko.com', 'digko.co.uk']);
  expect(inspectHost('ísikpx.com', { users })?.target).toBe('isikpx.com');
  expect(inspectHost('đigko.co.uk', { users })?.target).toBe('digko.co.uk');
});

test('a host that is only written to be misread names nobody', () => {
  expect(inspectHost('exаmple-shop.com', lists.known)).toMatchObject({
    rule: 'mixed-script',
    target: null,
    scripts: ['Latin', 'Cyrillic'],
    deliberate: true,
  });
  expect(inspectHost('i❤shoes.com', lists.known)).toMatchObject({ rule: 'not-allowed', deliberate: false });
});

const near = (word: string): boolean => withinOneEdit(word, 'abcd');

test('one edit: another, one more, one less, two swapped; not two of them', () => {
  expect(['abc', 'abxcd', 'abed', 'bacd', 'abdc'].map(near)).toEqual([true, true, true, true, true]);
  expect(['abcd', 'ab', 'badc', 'abcdef'].map(near)).toEqual([false, false, false, false]);
});

test('long hosts take linear time', () => {
  const start = performance.now();
  inspectHost(`${'a-'.repeat(30_000)}.example`, lists.claimed);
  inspectHost(`${'paypal.'.repeat(9000)}example`, lists.claimed);
  expect(performance.now() - start).toBeLessThan(250);
});
