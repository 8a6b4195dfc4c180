/**
 * The form in which strings that look alike become equal (UTS #39 section 4, "skeleton"), for host labels and names.
 *
 * The table holds the letters that stand in for Latin ones in real lures: Cyrillic and Greek twins (from
 * confusables.txt, Unicode 17), full-width forms and accents by NFKD, digits for letters, and the pairs that people
 * misread (rn for m, vv for w, cl for d), which UTS #39 has only in part.
 */
const TWINS: Record<string, string> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  н: 'h',
  і: 'l',
  ї: 'l',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'rn',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  ц: 'u',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  ү: 'y',
  з: '3',
  ь: 'b',
  // Greek
  α: 'a',
  β: 'b',
  ϲ: 'c',
  ε: 'e',
  η: 'n',
  ι: 'l',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  // Latin
  ı: 'l',
  ɩ: 'l',
  ǀ: 'l',
  ɡ: 'g',
  ɑ: 'a',
  ɪ: 'l',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ß: 'b',
  ſ: 'f',
  æ: 'ae',
  œ: 'oe',
  ƿ: 'p',
  // Armenian, Georgian and others that browsers show like Latin
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ո: 'n',
  զ: 'q',
  ց: 'g',
  յ: 'j',
  ა: 'a',
  // Digits and signs; i, 1, |, ! and l are one letter to a hasty eye
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '!': 'l',
  '5': 's',
  $: 's',
  '3': 'e',
  '@': 'a',
  '8': 'b',
};
const PAIRS: [RegExp, string][] = [
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/m/g, 'rn'],
];

/** Characters without width, and marks that turn the direction of text (UAX #9). */
export const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** In: any text, of which a host label's length is meant. Out: its skeleton, in lower case. Linear; idempotent. */
export function skeleton(text: string): string {
  const folded = text.normalize('NFKD').replace(INVISIBLE, '').replace(/\p{M}/gu, '').toLowerCase();
  let out = '';
  for (const c of folded) out += Object.hasOwn(TWINS, c) ? TWINS[c] : c;
  for (const [pair, one] of PAIRS) out = out.replace(pair, one);
  return out;
}

/** Undoes what hides a word from a plain search: invisible characters, accents, full-width and styled letters. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
}
