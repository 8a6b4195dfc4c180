import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import common from '../domains/words/common.json';
import { skeleton } from '../domains/skeleton';
import { aliasesIn, disguisedAlias } from './aliases';
import { namesLike } from './aliasIndex';
import { namesWords } from './claim/nameRow';
import { directory } from './directory';

const found = (text: string) =>
  aliasesIn(namesWords(text)).map(({ provider, needsContext }) => `${provider.id}${needsContext ? '?' : ''}`);

test.each<[string, string, string[]]>([
  ['a name among words', 'Your Netflix account', ['netflix']],
  ['the longest of several', 'Amazon Web Services and Amazon', ['aws', 'amazon?']],
  ['an ampersand without spaces', 'Your AT&T bill', ['att']],
  ['words that an ampersand would have joined', 'at T minus ten', []],
  ['a plus', 'Disney+ for a year', ['disneyplus']],
  ['an apostrophe', "McDonald's rewards", ['mcdonalds']],
  ['a name without its accents', 'Societe Generale: message', ['societegenerale']],
  ['capitals and styled letters', 'ＰＡＹＰＡＬ 𝐍𝐞𝐭𝐟𝐥𝐢𝐱', ['paypal', 'netflix']],
  ['a character without width', 'Pay\u200bPal', ['paypal']],
  ['two words run together', 'wellsfargo alerts', ['wellsfargo']],
  ['two parts put apart', 'Pay Pal Service', ['paypal?']],
  [
    'ordinary words',
    'orange is a colour, free or not; a discover it all',
    ['orange?', 'free_fr?', 'discover?'],
  ],
  ['a phrase that a dotted name would be', 'the post at noon', []],
  ['a native name in a Japanese sentence', '楽天カードからのお知らせ', ['rakuten']],
  ['a native name inside another word', 'メタルとオンライン', []],
  ['a native name in Korean', '넷플릭스 알림', ['netflix']],
  ['a native name with Latin letters', 'dカードより', ['docomo']],
  ['a Turkish name', 'TÜRKİYE İŞ BANKASI', ['isbank']],
  ['a native name in Chinese', '您的微软账户异常', ['microsoft']],
  ['a native name in Russian', 'Сбербанк Онлайн', ['sberbank']],
  ['a native name in Hindi', 'भारतीय स्टेट बैंक', ['sbi']],
  ['names that are spelled out', 'N e t f l i x', []],
])('%s', (_, text, providers) => {
  expect(found(text)).toEqual(providers);
});

test('a name of two strangers is both’s, and needs context; one of a family is the child’s', () => {
  expect(found('O2 Rechnung')).toEqual(['o2_de?', 'o2_uk?']);
  expect(found('Twilio SendGrid')).toEqual(['sendgrid']);
});

test.each<[string, string]>([
  ['PаyPal', 'paypal'],
  ['paypa1 service', 'paypal'],
  ['OpenAl', 'openai'],
  ['P a y P a l', 'paypal'],
  ['N e t f l i x  H e l p', 'netflix'],
  ['A.m.a.z.o.n', 'amazon'],
  ['Amаzon', 'amazon'],
  ['Micro-soft Team', 'microsoft'],
  ['Micro.soft', 'microsoft'],
  ['Pay\u200bPal', 'paypal'],
  ['p@ypal', 'paypal'],
  ['Coinbаse Wallet', 'coinbase'],
])('%s is a disguise', (text, provider) => {
  expect(disguisedAlias(text)).toMatchObject({ provider: { id: provider }, disguised: true });
});

test.each([
  'PayPal',
  'Booking.com',
  'Whats-App Gruppe',
  'Coca-Cola',
  'T-Mobile',
  'Dover Beach',
  'Telefonica',
  'Société Générale',
  'Societe Generale',
  'J. R. R. Tolkien',
  'Café Müller',
  'Ana-Maria Stein',
  'Meine Welt',
  'x'.repeat(5000),
  '',
])('%s is none', (text) => {
  expect(disguisedAlias(text)).toBeNull();
});

test('no ordinary word passes for a disguised name', () => {
  const passing = common.words
    .flatMap((line) => line.split(' '))
    .flatMap((word) => [word, `${word}s`])
    .filter((word) => disguisedAlias(word) !== null);
  expect(passing).toEqual([]);
});

test('no provider’s own name passes for a disguise', () => {
  const names = directory.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.filter((name) => disguisedAlias(name) !== null)).toEqual([]);
});

test('every provider is found by one of its names', () => {
  const names = directory.map(
    (provider) =>
      [
        provider.id,
        [provider.name, ...provider.aliases].flatMap((name) => aliasesIn(namesWords(name))),
      ] as const,
  );
  expect(names.filter(([id, hits]) => !hits.some(({ provider }) => provider.id === id))).toEqual([]);
});

test('a skeleton that no name has is nobody’s', () => {
  expect(namesLike(skeleton('amazon'))[0]?.provider.id).toBe('amazon');
  expect(namesLike('toString')).toEqual([]);
});

/** Milliseconds for a row of this many words, and their initials, that begin names and don't go on as they do. */
function timeFor(count: number, bound: number): Promise<number> {
  const row = Array.from({ length: count }, (_, at) => ['bank', 'of', 'the', 'united', 'a'][at % 5] ?? '');
  return leastTime(bound, () => {
    aliasesIn(row);
    disguisedAlias(row.map((word) => word.charAt(0)).join(' '));
  });
}

test('time grows with the words, whatever they are', async () => {
  const bound = 12 * Math.max(4, await timeFor(10_000, 0));
  expect(await timeFor(40_000, bound)).toBeLessThan(bound);
});
