import extra from './confusables/extra.json';
import unicode from './confusables/unicode.json';

/** Characters without width, and marks that turn the direction of text (UAX #9). */
export const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** Pairs that are read as one letter. UTS #39 writes m as rn, so that is the form kept here. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['vv', 'w'],
  ['cl', 'd'],
];

/** Letters that resemble several: the first reading is the skeleton's, the others are its variants (Chromium). */
const READINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['þ', ['p', 'b']],
  ['œ', ['oe', 'ce']],
  ['ł', ['l', 't']],
]);
/** Chromium's bound: a name of more such letters convinces nobody. */
const MOST_READINGS = 5;

/**
 * The form in which strings that look alike become equal (UTS #39 section 4, "skeleton"), for host labels and names.
 *
 * Twins are those of confusables.txt and of Chromium's extra sets; beyond them go digits for letters (0/o, 1/l/i,
 * 3/e, 5/s, 8/b) and the pairs that people misread (rn/m, vv/w, cl/d). NFKD, not NFD: full-width and styled letters
 * are the letters. Marks are dropped before and after the look-up, so that a letter with a stroke is the letter.
 *
 * In: any text. Out: its skeleton in lower case, for comparison only. Linear; idempotent; never throws.
 */
export function skeleton(text: string): string {
  let out = isAscii(text) ? asciiSkeleton(text) : '';
  if (out === '') for (const c of decomposed(text)) out += twins.get(c) ?? c;
  for (const [pair, one] of PAIRS) if (out.includes(pair)) out = out.replaceAll(pair, one);
  return out;
}

/**
 * All skeletons of a text whose letters can be read in several ways (þ as p or b). The first is `skeleton(text)`.
 * In: a host label. Out: one, or at most 2^5.
 */
export function skeletons(text: string): string[] {
  const all = [skeleton(text)];
  const several = isAscii(text) ? [] : Array.from(text).filter((c) => READINGS.has(c));
  if (several.length === 0 || several.length > MOST_READINGS) return all;
  let readings = [''];
  for (const c of text) {
    const ways = READINGS.get(c) ?? [c];
    readings = readings.flatMap((reading) => ways.map((way) => reading + way));
  }
  return [...new Set([...all, ...readings.map(skeleton)])];
}

/**
 * The skeleton letter by letter, without the pairs: m stays m, and cl stays cl. What is one edit away from a text by
 * its letters is so by this form, which the skeleton can't promise where a letter has become two.
 */
export function lettersOf(text: string): string {
  if (isAscii(text) && !/m|vv|c[li1|!]/i.test(text)) return skeleton(text);
  const folded = isAscii(text) ? text.toLowerCase() : decomposed(text);
  let out = '';
  for (const c of folded) {
    const twin = twins.get(c) ?? c;
    out += twin === 'rn' ? 'm' : twin;
  }
  return out;
}

/** Undoes what hides a word from a plain search: invisible characters, accents, full-width and styled letters. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
}

/** Accents gone, letters else as they are: the reading that a hasty eye keeps of é, ł or ø. */
export function withoutMarks(text: string): string {
  return isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Nearly all hosts, and most of their words are their own skeleton: nothing is put together before a letter changes. */
function asciiSkeleton(text: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const twin = asciiTwins[text.charCodeAt(i)];
    if (twin === undefined) continue;
    out += text.slice(kept, i) + twin;
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

function decomposed(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(INVISIBLE, '').replace(/\p{M}/gu, '').toLowerCase();
}

/** Twins of twins: confusables.txt is closed under itself, the sets on top of it add two steps at most. */
const DEEPEST = 4;
const twins = tableOf();
/** The same for ASCII by code; undefined for what stays as it is. */
const asciiTwins = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const twin = twins.get(letter.toLowerCase()) ?? letter.toLowerCase();
  return twin === letter ? undefined : twin;
});

/** Later sets win; every target is brought to the skeleton's own letters, so that one look-up is enough. */
function tableOf(): ReadonlyMap<string, string> {
  const raw = new Map([...spread(unicode.twins), ...spread(extra.chromium), ...spread(extra.own)]);
  // The letters that everything else is brought to. Not m, which confusables.txt writes as rn.
  for (const letter of 'abcdefghjklnopqrstuvwxyz') raw.delete(letter);
  for (const [letter, readings] of READINGS) raw.set(letter, readings[0] ?? letter);
  const settled = (text: string, depth: number): string =>
    depth === 0
      ? text
      : Array.from(text)
          .map((c) => settled(raw.get(c) ?? c, raw.has(c) ? depth - 1 : 0))
          .join('');
  return new Map([...raw.keys()].map((c) => [c, settled(c, DEEPEST)]));
}

function spread(sets: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(sets).flatMap(([target, sources]) => Array.from(sources).map((c) => [c, target])),
  );
}
