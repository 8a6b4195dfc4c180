import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
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
  'garden-shop.co.uk',
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
  ['garden-shop.co.uk.verify.example', 'embedded garden-shop.co.uk', 'garden-shop.co.uk'],
  ['garden-shop-co-uk.verify.example', 'embedded garden-shop.co.uk', 'garden-shop-co-uk'],
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
  ['opeani.com', 'edit-distance openai.com', 'a', false],
  ['openi.com', 'edit-distance openai.com', 'ni', false],
  ['paypall.com', 'edit-distance paypal.com', 'l', false],
  ['abcx1.com', 'edit-distance abcy1.com', 'x', false],
  ['maria-toools.example', 'edit-distance maria-tools.example', 'o', true],
  ['maria-toools.com', 'edit-distance maria-tools.example', 'o', false],
  ['naria-tools.example', 'edit-distance maria-tools.example', 'n', true],
  ['apyapl.com', null, '', true],
  ['openai-billing.example', 'combosquat openai.com', '-billing', true],
  ['openai-services.example', 'combosquat openai.com', '-services', false],
  ['securepaypal.example', 'combosquat paypal.com', 'secure', true],
  ['mypaypal-support24.example', null, '', true],
  ['paypal-support24.example', 'combosquat paypal.com', '-support24', true],
  ['paypa1-secure.example', 'combosquat paypal.com', '-secure', true],
  ['securepaypa1.example', 'combosquat paypal.com', 'secure', true],
  ['garden-shop-invoice.example', 'combosquat garden-shop.co.uk', '-invoice', true],
  ['mcompany-login.example', null, '', true],
])("%s imitates one of the user's own: %s, marked %s, on purpose %s", (host, rule, letters, deliberate) => {
  const found = inspectHost(host, lists.users);
  expect(short(found)).toBe(rule);
  expect(marked(found)).toBe(letters);
  expect(found?.deliberate ?? true).toBe(deliberate);
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
  ['dhl.com-track.example', 'embedded dhl.com', 'dhl.com'],
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
  ['www-paypal-com.ezproxy.university.example', "a library's proxy"],
  ['login.paypal.com.mcas.ms', "a proxy of the reader's firm"],
  ['ápple.example', 'an accent on a short name elsewhere'],
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
  'xn--paypal-.com',
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

test('of several with one name the one under the same suffix is meant, else .com', () => {
  const known = protect(['bankhaus.ca', 'bankhaus.com', 'bankhaus.de']);
  expect(inspectHost('bankhaus-login.de', { known })?.target).toBe('bankhaus.de');
  expect(inspectHost('bankhaus-login.info', { known })?.target).toBe('bankhaus.com');
});

test('a protected name may be given in Unicode or punycode', () => {
  for (const name of ['münchener-bank.de', 'xn--mnchener-bank-wob.de']) {
    const known = protect([name]);
    expect(inspectHost('munchener-bank.de', { known })).toMatchObject({ rule: 'skeleton', target: name });
    expect(inspectHost('xn--mnchener-bank-wob.de', { known })).toBeNull();
    expect(inspectHost('münchener-bank.de', { known })).toBeNull();
  }
});

test('full-width letters and dots are read as a browser reads them', () => {
  expect(short(inspectHost('ｐａｙｐａ１．com', lists.known))).toBe('skeleton paypal.com');
  expect(short(inspectHost('paypal。com。evil。example', lists.known))).toBe('embedded paypal.com');
  expect(marked(inspectHost('paypa1.com..', lists.known))).toBe('1');
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

test('long hosts take linear time', async () => {
  const time = await leastTime(1000, () => {
    inspectHost(`${'a-'.repeat(30_000)}.example`, lists.claimed);
    inspectHost(`${'paypal.'.repeat(9000)}example`, lists.claimed);
  });
  expect(time).toBeLessThan(1000);
});
