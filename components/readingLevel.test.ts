import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { englishMessages } from './testWords';

/**
 * How easily the English texts read: the Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Naval
 * Technical Training Command, Research Branch Report 8-75), in years of school in the USA. Grade 8 is for 13-year-olds.
 */
const GRADE = 8;
/**
 * For one text alone. The formula was made for passages of 100 words: in one sentence of 15 words a single word of five
 * syllables is worth two grades. So one text may be two grades above, while its family as a whole may not.
 */
const GRADE_OF_ONE = 10;
/** Shorter texts say more about their one long word than about themselves. */
const FEWEST_WORDS = 13;

const FAMILIES = 'advise find given incident inside next plan practice reach signal verdict welcome'.split(
  ' ',
);

/** Names are read as one picture, however many syllables they have. */
const NAMES = /\b(?:Second Look|OpenAI|Mixpanel|Microsoft|PayPal|GitHub|MetaMask|Google)\b/g;

/** The text as it is read: names and what fills a gap as a short word, without signs that are not spoken. */
const spoken = (text: string) =>
  text
    .replace(/\$\w+\$/g, 'Sam')
    .replace(NAMES, 'Sam')
    .replace(/[“”]/g, '');

type Counts = Record<'word' | 'sentence' | 'syllable', number>;

function count(text: string): Counts {
  const read = spoken(text);
  const list = read.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return {
    word: list.length,
    sentence: read.split(/(?<=[.!?:;])\s+/).filter((part) => /\p{L}/u.test(part)).length,
    syllable: list.reduce((sum, word) => sum + syllable(word), 0),
  };
}

const add = (a: Counts, b: Counts): Counts => ({
  word: a.word + b.word,
  sentence: a.sentence + b.sentence,
  syllable: a.syllable + b.syllable,
});

const texts = Object.entries(englishMessages()).map(([key, { message }]) => ({ key, message }));
const of = (family: string) => texts.filter(({ key }) => key.startsWith(`${family}_`));

test('the measure tells hard from easy', () => {
  expect(fleschKincaid(count('The cat sat on the mat. It was warm.'))).toBeLessThan(2);
  const hard =
    'Authentication irregularities necessitate immediate verification of organisational credentials.';
  expect(fleschKincaid(count(hard))).toBeGreaterThan(20);
});

test.each(FAMILIES)('the texts of %s_ are for readers of 13 years', (family) => {
  const counts = of(family).map(({ message }) => count(message));
  expect(counts.length).toBeGreaterThan(0);
  expect(fleschKincaid(counts.reduce(add))).toBeLessThanOrEqual(GRADE);
});

test('no text alone is much harder', () => {
  const hard = FAMILIES.flatMap(of)
    .map(({ key, message }) => ({ key, message, counts: count(message) }))
    .filter(({ counts }) => counts.word >= FEWEST_WORDS && fleschKincaid(counts) > GRADE_OF_ONE)
    .map(({ key, message, counts }) => `${key} ${fleschKincaid(counts).toFixed(1)}: ${message}`);
  expect(hard).toEqual([]);
});
