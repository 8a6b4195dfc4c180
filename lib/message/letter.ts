/** What a character is to a word. */
export type Role =
  /** Ends a word. */
  | 'break'
  /** Ends a word and joins the next one to it. */
  | 'joiner'
  /** Has no width, or only marks the letter before. */
  | 'nothing'
  | 'letter'
  | 'latin'
  /** A Cyrillic, Greek or Armenian letter that is read as a Latin one beside Latin ones. */
  | 'twin'
  /** A piece of a hangul syllable. */
  | 'jamo'
  /** A word by itself: Han, kana, Thai, signs of currencies. */
  | 'character';

export interface Letter {
  role: Role;
  /** What it is compared as; '' for what is no part of a word. */
  text: string;
}

/**
 * What a character beyond ASCII is read as: NFKD for accents and styled letters, without marks and invisible characters,
 * in lower case; hangul is put together again. Kept for each character once it was asked for: there are some 150,000.
 */
export function letterOf(code: number): Letter {
  const known = letters.get(code);
  if (known) return known;
  const letter = read(code);
  letters.set(code, letter);
  return letter;
}

/** A word of mixed scripts as a hasty eye reads it: the twins of Latin letters are the letters. */
export function asLatin(word: string): string {
  return word.replace(BEYOND_ASCII, (c) => LATIN_TWINS.get(c) ?? c);
}

const letters = new Map<number, Letter>();
const BEYOND_ASCII = /[^\p{ASCII}]/gu;
/** U+0640 lengthens the line of an Arabic word and says nothing. */
const NOTHING = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{M}\u0640]/u;
/** All that NFKD may leave of a letter beside letters: marks, the blanks of a word in one sign (U+FDFA). */
const NO_LETTERS = /[^\p{L}\p{N}\p{Sc}\u3005-\u3007]/gu;
/** Letters in circles and squares (U+1F130 and on) are symbols to Unicode and letters to a reader. */
const IN_WORDS = /[\p{L}\p{N}\p{Sc}\u3005-\u3007\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
/** Apostrophes and hyphens other than ASCII's. */
const JOINERS = new Set([0x2019, 0x02bc, 0xff07, 0x2010, 0x2011]);

function read(code: number): Letter {
  const c = String.fromCodePoint(code);
  if (JOINERS.has(code)) return { role: 'joiner', text: '' };
  if (NOTHING.test(c)) return { role: 'nothing', text: '' };
  if (!IN_WORDS.test(c)) return { role: 'break', text: '' };
  const text = folded(code, c);
  const first = text.codePointAt(0);
  if (first === undefined) return { role: 'nothing', text };
  if (isCharacter(first)) return { role: 'character', text };
  if (first >= 0x1100 && first <= 0x11ff) return { role: 'jamo', text };
  if (first < 128) return { role: first > 57 ? 'latin' : 'letter', text };
  return { role: LATIN_TWINS.has(text) ? 'twin' : 'letter', text };
}

function folded(code: number, c: string): string {
  const enclosed = code >= 0x1f130 && code <= 0x1f189;
  const shown = enclosed ? String.fromCharCode(97 + ((code - 0x1f130) % 32)) : c;
  const bare = shown.normalize('NFKD').toLowerCase().replace(NO_LETTERS, '').normalize('NFC');
  return Array.from(bare, (letter) => SPELT[letter] ?? letter).join('');
}

/** Letters without a decomposition, as people spell them who have no key for them. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
};

/** Han, kana, bopomofo, Thai, Lao, Burmese, Khmer: scripts that set no blanks. */
function isCharacter(code: number): boolean {
  if (code === 0x24 || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf)) return true;
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3005 && code <= 0x312f) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** After UTS #39's confusables, small letters and what their capitals look like. */
const LATIN_TWINS = new Map(
  [
    'аa вb сc ԁd еe ғf ԍg һh нh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt цu ѵv ԝw хx уy үy',
    'αa βb εe ηn γy ιi κk μm νv οo ρp τt υu χx ωw ζz',
    'սu օo ոn հh ցg զq',
  ]
    .flatMap((row) => row.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
