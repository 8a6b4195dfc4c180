import languages from './languages.json';
import { phraseAt, type Word } from './words';

/** How sentences about a breach are told in one language; all in lower case. */
export interface BreachLanguage {
  /** Says that somebody lost data: "data breach". */
  breach: string[];
  /** Goes with a breach, and with much else: "attack". */
  about: string[];
  /** The company that writes. */
  we: string[];
  /** What careful advice is told with: "as a precaution we recommend". */
  precaution: string[];
  /** Negations. */
  never: string[];
  /** Those who a warning is about: "scammers may ask you to". */
  others: string[];
  /** Before the word for a breach: it did not happen, or to somebody else ("in case of a data breach"). */
  supposed: string[];
}

export const breachLanguages: Readonly<Record<string, BreachLanguage>> = languages;

/** Words and phrases to look for in a sentence: those of one word by a set, Japanese ones anywhere in the text. */
export interface Phrases {
  single: ReadonlySet<string>;
  /** By their first word. */
  several: ReadonlyMap<string, string[][]>;
  unspaced: string[];
}

/** Makes phrases ready for `hasPhrase`. */
export function phrasesOf(list: readonly string[]): Phrases {
  const spaced = list.filter((phrase) => !isUnspaced(phrase)).map((phrase) => phrase.split(' '));
  const several = new Map<string, string[][]>();
  for (const phrase of spaced.filter(({ length }) => length > 1)) {
    const first = phrase[0] ?? '';
    several.set(first, [...(several.get(first) ?? []), phrase]);
  }
  return {
    single: new Set(spaced.filter(({ length }) => length === 1).flat()),
    several,
    unspaced: list.filter(isUnspaced),
  };
}

/** Written without blanks between words: Han, Hiragana, Katakana. */
export const isUnspaced = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);

/** Whether one of the phrases stands in a sentence: `list` is the sentence's words, `text` the sentence itself. */
export function hasPhrase(list: readonly Word[], text: string, phrases: Phrases): boolean {
  return firstOf(list, phrases) !== -1 || phrases.unspaced.some((phrase) => text.includes(phrase));
}

/** Index of the word with which the first of the phrases begins; -1 without one, and for unspaced ones. */
function firstOf(list: readonly Word[], phrases: Phrases): number {
  return list.findIndex(({ word }, at) => {
    if (phrases.single.has(word)) return true;
    const several = phrases.several.get(word);
    return several !== undefined && phraseAt(list, several, at, at + 1) === at;
  });
}

const inAll = (part: keyof BreachLanguage): string[] =>
  Object.values(breachLanguages).flatMap((one) => one[part]);

/** In all the reader's languages at once: a message needn't say which one it is in. */
export const BREACH = phrasesOf(inAll('breach'));
export const ABOUT_A_BREACH = phrasesOf([...inAll('about'), ...inAll('breach')]);
export const WE = phrasesOf(inAll('we'));
export const PRECAUTION = phrasesOf(inAll('precaution'));
const SUPPOSED = phrasesOf(inAll('supposed'));

/**
 * Whether a sentence speaks of a breach that did not happen, or not to who writes: what to do in case of one, how to keep
 * safe from one, what befell others. What stands after the word for it does not count: "a data breach. If you do not ...".
 */
export function isSupposed(list: readonly Word[], text: string): boolean {
  if (/[?？]\s*$/.test(text)) return true;
  const at = firstOf(list, BREACH);
  return hasPhrase(at === -1 ? list : list.slice(0, at), text, SUPPOSED);
}

/** One word of each phrase that goes with a breach: where none of them stands in a text, it speaks of none. */
export const ABOUT_WORDS: readonly string[] = [
  ...new Set(
    [...inAll('about'), ...inAll('breach')].map(
      (phrase) => phrase.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '',
    ),
  ),
];
