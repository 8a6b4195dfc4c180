import data from './languages.json';
import { CHARACTER, wordsIn, wordsOf, type Words } from './words';

/** UTF-16 units of a text that are looked at; a mail's language shows in its first lines. */
const LONGEST = 4_000;
const MOST_WORDS = 500;
/** Below that a text is too short for a guess. A character that is a word by itself counts as half a one. */
const FEWEST_WORDS = 12;
const A_CHARACTER = 0.5;

/** Share of a text in a script of one language that makes it that language's: names and product words are Latin. */
const SCRIPT_SHARE = 0.4;
/** Share of kana among kana and Han: Japanese has half or more of it, Chinese a brand name at most. */
const KANA_SHARE = 0.15;
/** Share of function words, each divided by the root of the number of languages that have it; ordinary text has 0.2 to 0.4. */
const WORD_SHARE = 0.1;
/** What the best language must have more than the next one. */
const LEAD = 1.07;
/** Share of all function words, of whatever language, that must be the best language's; of two languages in one mail it isn't. */
const OWN_SHARE = 0.55;
/** Hits below that are chance. */
const FEWEST_HITS = 3;

/** Scripts that nearly all mail in them writes one language with (Unicode, Scripts.txt), by code point. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x3040, 0x30ff, 'kana'],
  [0x31f0, 0x31ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'ko'],
  [0xf900, 0xfaff, 'han'],
  [0x20000, 0x3ffff, 'han'],
];
const FIRST_CODE = 0x0370;
/** Cyrillic and Arabic, which several languages share and whose words decide. */
const SHARED_SCRIPTS = /^[\u0400-\u052f\u0600-\u06ff]/;

/** Function words, as texts' words are read, with the languages that have them. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(data.words)) {
  for (const word of new Set(wordsOf(words)))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * The main language of a text by its script and its most frequent function words, as an ISO 639-1 code; Norwegian is
 * `no`. Null when the text is too short, of two languages in about equal parts, or of one that isn't known. A guess for
 * use beside other evidence. Linear, and bounded: the first 4,000 units decide.
 */
export function languageOf(text: string | Words): string | null {
  const { words, kinds } = typeof text === 'string' ? wordsIn(text.slice(0, LONGEST)) : text;
  const scripts = new Map<string, number>();
  const scores = new Map<string, number>();
  const hits = new Map<string, number>();
  let total = 0;
  let known = 0;
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const word = words[at] as string;
    const code = word.codePointAt(0) ?? 0;
    // Digits and currencies are the same in all languages.
    if (code < 0x61) continue;
    const weight = kinds[at] === CHARACTER ? A_CHARACTER : 1;
    total += weight;
    const script = code < FIRST_CODE || SHARED_SCRIPTS.test(word) ? undefined : scriptOf(code);
    if (script) add(scripts, script, weight);
    const languages = languagesOf.get(word);
    if (!languages) continue;
    known++;
    for (const language of languages) {
      add(scores, language, 1 / Math.sqrt(languages.length));
      add(hits, language, 1);
    }
  }
  if (total < FEWEST_WORDS) return null;

  const kana = scripts.get('kana') ?? 0;
  const han = scripts.get('han') ?? 0;
  if (kana + han >= total * SCRIPT_SHARE) return kana >= (kana + han) * KANA_SHARE ? 'ja' : 'zh';
  for (const [language, share] of scripts) {
    if (language !== 'kana' && language !== 'han' && share >= total * SCRIPT_SHARE) return language;
  }

  const [best, next] = [...scores].toSorted(([, a], [, b]) => b - a);
  if (!best || best[1] < total * WORD_SHARE || best[1] < (next?.[1] ?? 0) * LEAD) return null;
  const [language] = best;
  const own = hits.get(language) ?? 0;
  return own >= FEWEST_HITS && own >= known * OWN_SHARE ? language : null;
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function scriptOf(code: number): string | undefined {
  return SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
}
