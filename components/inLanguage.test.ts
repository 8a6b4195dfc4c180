import { afterEach, expect, test } from 'vitest';
import { counted, direction, listed, onDay } from './inLanguage';
import { setWords } from './words';

const speak = (language: string, more: Record<string, string> = {}) =>
  setWords((key, params = []) =>
    ((more[key] ?? '') || (key === 'language' ? language : '')).replace(
      /\$(\d)/g,
      (_, at: string) => params[Number(at) - 1] ?? '',
    ),
  );

afterEach(() => setWords((key) => key));

test('a number picks the form that its language has for it', () => {
  const polish = {
    left_one: '$1 list',
    left_few: '$1 listy',
    left_many: '$1 listów',
    left_other: '$1 listu',
  };
  speak('pl', polish);
  expect([1, 3, 5, 22, 1500].map((count) => counted('left', count))).toEqual([
    '1 list',
    '3 listy',
    '5 listów',
    '22 listy',
    '1500 listów',
  ]);
});

test('a form without words of its own takes those of the others, and no key is ever shown', () => {
  speak('fr', { left_one: '$1 message', left_other: '$1 messages' });
  expect(counted('left', 1_000_000).replace(/\s/g, ' ')).toBe('1 000 000 messages');
});

test.each([
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
] as const)('%s runs %s', (language, way) => {
  speak(language);
  expect(direction()).toBe(way);
});

test('what follows the number keeps its place', () => {
  speak('en', { right_one: '$1 of $2 right', right_other: '$1 of $2 right' });
  expect(counted('right', 1, ['24'])).toBe('1 of 24 right');
});

test('a list is joined as the language joins it', () => {
  speak('de');
  expect(listed(['a', 'b', 'c'])).toBe('a, b und c');
});

test.each([
  ['en', '2025-11-26', 'November 26, 2025'],
  ['de', '2025-11-26', '26. November 2025'],
  ['de', '2025-11', 'November 2025'],
  ['ja', '2025-11', '2025年11月'],
  ['en', '2023', '2023'],
  ['en', 'last week', 'last week'],
  ['en', '2023-99', '2023-99'],
])('in %s, %s is %s', (language, date, shown) => {
  speak(language);
  expect(onDay(date)).toBe(shown);
});
