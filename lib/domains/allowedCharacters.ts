import unicode from './confusables/unicode.json';

/**
 * Allowed by UTS #39 and yet kept out of what a browser shows: signs that pass for a hyphen, a quotation mark or a
 * slash, and letters that hardly anybody writes (Chromium's IDN spoof checker, SetAllowedUnicodeSet).
 */
const REMOVED: readonly (readonly [number, number])[] = [
  [0x0138, 0x0138], // kra
  [0x01cd, 0x01dc], // Latin Extended-B, Pinyin
  [0x02bb, 0x02bc], // turned comma, apostrophe
  [0x02ec, 0x02ec], // modifier letter voicing
  [0x0338, 0x0338], // combining long solidus overlay
  [0x058a, 0x058a], // Armenian hyphen
  [0x1c80, 0x1c8f], // Cyrillic Extended-C
  [0x1e00, 0x1e9b], // Latin Extended Additional, but for Vietnamese
  [0x1f00, 0x1fff], // Greek Extended
  [0x2010, 0x2010], // hyphen
  [0x2019, 0x2019], // right single quotation mark
  [0x2027, 0x2027], // hyphenation point
  [0x30a0, 0x30a0], // double hyphen
  [0xa640, 0xa69f], // Cyrillic Extended-B
  [0xa720, 0xa7ff], // Latin Extended-D
];

/** First and last code points in turn, ascending; decoded from the pairs that tests/run/confusables.mjs writes. */
const borders = decode(unicode.allowed);

/**
 * Whether a character may stand in a host name that is shown in Unicode: Identifier_Status Allowed (UTS #39 section
 * 3.1) without REMOVED. In: one character.
 */
export function isAllowed(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (REMOVED.some(([first, last]) => code >= first && code <= last)) return false;
  let low = 0;
  let high = borders.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (borders[middle * 2] ?? 0)) high = middle - 1;
    else if (code > (borders[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

function decode(pairs: string): number[] {
  const numbers = pairs.split(' ').map((text) => parseInt(text, 36));
  const out: number[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const first = (out.at(-1) ?? 0) + (numbers[i] ?? 0);
    out.push(first, first + (numbers[i + 1] ?? 0));
  }
  return out;
}
