import { expect, test } from 'vitest';
import { byLanguage } from './byLanguage';
import { practiceMessages } from './practiceMessages';

const order = (readers: string, shownIn = 'en') =>
  byLanguage(practiceMessages, readers, shownIn).map(({ language }) => language);

test.each([
  ['de-AT', ['de', 'en']],
  ['pt', ['pt-BR', 'en']],
  ['pt_BR', ['pt-BR', 'en']],
  ['en-GB', ['en']],
  ['ko', ['en']],
])('a reader of %s gets %j first', (readers, first) => {
  expect(order(readers).slice(0, first.length)).toEqual(first);
});

test('every message is in one group, with its own language', () => {
  const all = byLanguage(practiceMessages, 'ja', 'ja').flatMap(({ messages }) => messages);
  expect(all.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(practiceMessages);
});

test.each([
  ['en', ['nl', 'fr', 'de', 'it', 'ja', 'pl', 'pt-BR', 'es']],
  // Deutsch, Französisch, Italienisch, Japanisch, Niederländisch, Polnisch, Portugiesisch, Spanisch
  ['de', ['de', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'es']],
])('the others follow by what they are called in the page’s language: %s', (shownIn, rest) => {
  expect(order('ko', shownIn)).toEqual(['en', ...rest]);
});
