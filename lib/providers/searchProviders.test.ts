import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { providerFiles } from '../../tests/providerFiles';
import { directory } from './directory';
import { searchIndex } from './searchIndex';
import { isOneEdit } from './searchOneEdit';
import { MOST_FOUND, searchProviders } from './searchProviders';
import { regionTable } from './searchRegionTable';
import { searchRegions } from './searchRegions';
import { searchWords } from './searchWords';

const ids = (typed: string, country: string | null = null) =>
  searchProviders(typed, country).map(({ provider }) => provider.id);

test.each([
  ['openai', 'openai'],
  ['OpenAI', 'openai'],
  ['chat gpt', 'openai'],
  ['sparkasse', 'sparkasse'],
  ['postbank', 'deutschebank'],
  ['ups', 'ups'],
  ['la poste', 'laposte'],
  ['日本郵便', 'japanpost'],
  ['오픈', 'openai'],
  ['amzon', 'amazon'],
  ['amaozn', 'amazon'],
  ['netflixx', 'netflix'],
  ['orange', 'orange'],
  ['free', 'free_fr'],
  ['paypal', 'paypal'],
  ['pay pal', 'paypal'],
  ['wells', 'wellsfargo'],
  ['mcdonalds', 'mcdonalds'],
  ['societe generale', 'societegenerale'],
  ['Türkiye iş', 'isbank'],
  ['a call from my bank, the sparkasse', 'sparkasse'],
  ['  Netflix!  ', 'netflix'],
  ['P\u200bayPal', 'paypal'],
  ['ＰＡＹＰＡＬ', 'paypal'],
  ['booking.com', 'booking'],
])('%s: %s comes first', (typed, id) => expect(ids(typed)[0]).toBe(id));

test.each([
  ['dhl.de', 'dhl'],
  ['www.paypal.com', 'paypal'],
  ['https://www.paypal.com/signin?x=1', 'paypal'],
  ['HTTPS://WWW.PAYPAL.COM', 'paypal'],
  ['service@paypal.com', 'paypal'],
  ['noreply@tm.openai.com', 'openai'],
  ['gmail.com', 'google'],
])('%s is an address of %s alone', (typed, id) => {
  expect(searchProviders(typed, null)).toMatchObject([{ provider: { id }, byAddress: true }]);
});

test.each([
  'paypal.com.login.example',
  'https://paypal.com@evil.example/',
  'https://evil.example/paypal.com',
  'paypal.com.zz',
  'it says paypal.com.login.example',
  'paypal.co',
  'paypa1.com',
  'paypal-login.com',
  'netflix.com-billing.test',
  'https://аррӏе.com',
  'amzon.com',
  'service@paypal.com.example',
  'someone@gmail.com',
  'https://sites.google.com/view/paypal',
  'http://192.0.2.7/paypal',
])('%s is nobody’s', (typed) => expect(ids(typed)).toEqual([]));

test('the name that was found is told where the provider is shown by another', () => {
  expect(searchProviders('postbank', null)[0]).toMatchObject({
    provider: { name: 'Deutsche Bank' },
    alias: 'Postbank',
    byAddress: false,
  });
  expect(searchProviders('paypal', null)[0]?.alias).toBeNull();
  expect(searchProviders('hmcts', null)[0]?.alias).toBeNull();
});

test('of the same name, those of the reader’s country come first', () => {
  expect(ids('o2', 'DE').slice(0, 2)).toEqual(['o2_de', 'o2_uk']);
  expect(ids('o2', 'GB').slice(0, 2)).toEqual(['o2_uk', 'o2_de']);
});

test('a country never puts a worse fit first', () => {
  for (const country of ['DE', 'FR', 'US', 'JP', 'XX', 'constructor'])
    expect(ids('paypal', country)[0]).toBe('paypal');
});

test('who typed a name without an error did not mean one that is like it', () => {
  expect(ids('paypal')).not.toContain('paypay');
  expect(ids('paypay')).not.toContain('paypal');
});

test('the beginning of a word comes before the inside of one', () => {
  const found = searchProviders('mail', null).map(({ provider, alias }) => alias ?? provider.name);
  const inside = found.map((name) => searchWords(name).every((word) => !word.startsWith('mail')));
  expect(inside).toEqual(inside.toSorted((a, b) => Number(a) - Number(b)));
  expect(ids('kasse')).toContain('sparkasse');
});

test('what begins so in the reader’s country comes first', () => {
  expect(ids('post', 'DE')).toContain('deutschepost');
  expect(ids('post', 'FR')[0]).toBe('laposte');
});

test.each(['', '   ', '.*', '(', '[+]$', '\\', '\u202e\u202d', '\ud800', 'constructor', 'zzzzqqqq'])(
  '%j finds nobody',
  (typed) => expect(ids(typed)).toEqual([]),
);

test('text that turns the direction is read as what it is', () => {
  expect(ids('\u202epaypal')[0]).toBe('paypal');
  expect(ids('\u202elapyap')).toEqual([]);
});

test.each([
  ['letters', 'a'.repeat(10_000)],
  ['words', 'bank of '.repeat(1250)],
  ['signs', '.*+?^${}()|[]\\'.repeat(714)],
  ['marks', `e${'\u0301'.repeat(9999)}`],
  ['an address', `https://${'a.'.repeat(4995)}`],
  ['an address with a path', `https://evil.example/${'paypal.com/'.repeat(900)}`],
])('ten thousand characters of %s take no time', async (_, typed) => {
  const time = await leastTime(50, () => {
    expect(searchProviders(typed, 'DE').length).toBeLessThanOrEqual(MOST_FOUND);
  });
  expect(time).toBeLessThan(50);
});

test('every provider is found by the name it is shown by', () => {
  const lost = directory.filter(({ id, name }) => {
    const [first] = providerFiles.find(([, file]) => file.id === id)?.[1].regions ?? [];
    return !ids(name, first ?? null).includes(id);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('each is named once, and never more than fit', () => {
  for (const typed of ['a', 'b', 'bank', 'post', 'credit', 'o', '1'])
    expect(new Set(ids(typed)).size).toBe(ids(typed).length);
  expect(ids('bank')).toHaveLength(MOST_FOUND);
});

test('the index is made once', () => {
  expect(searchIndex()).toBe(searchIndex());
});

test('the regions are those of the files', () => {
  expect(searchRegions).toEqual(regionTable(providerFiles.map(([, file]) => file)));
});

test.each([
  ['amazon', 'amzon', true],
  ['amazon', 'amazoon', true],
  ['amazon', 'amaxon', true],
  ['amazon', 'amaozn', true],
  ['amazon', 'xamazon', true],
  ['amazon', 'amazo', true],
  ['amazon', 'amazon', false],
  ['amazon', 'azmaon', false],
  ['amazon', 'amaxom', false],
  ['amazon', 'amazonas', false],
  ['', 'a', true],
  ['', '', false],
])('%s and %s are one typing error apart: %s', (a, b, answer) => {
  expect(isOneEdit(a, b)).toBe(answer);
  expect(isOneEdit(b, a)).toBe(answer);
});
