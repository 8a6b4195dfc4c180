/** A telephone number in a text. */
export interface PhoneNumber {
  /** As it stands there. */
  shown: string;
  /** What is dialled: ASCII digits, with a plus where one stands before them. */
  dialled: string;
  /** Written so that people read a number and programs don't: letters for digits, odd marks between them. */
  disguised: boolean;
}

/** UTF-16 units that are read: bills with a number to call are short. */
const LONGEST = 20_000;
/** Digits of a number with its area (ITU-T E.164: at most 15). */
const FEWEST = 9;
const MOST = 15;

/**
 * Digits of any script in groups, as numbers are written, with a plus, brackets and hyphens of both widths. A slash
 * stands after German and Austrian areas.
 */
const PLAIN =
  /(?<![\p{L}\p{N}])[+＋]?[(（\p{Nd}](?:[\p{Nd}()（） .\u00a0\u3000\u2010-\u2015－/-]{7,26})\p{Nd}(?![\p{L}\p{N}])/gu;

/** Rows of the same and of letters that pass for digits, and of marks and invisible characters that nobody puts there. */
const ROW = /[\p{Nd}oOlI|+＋()（） .\u00a0\u3000\u2010-\u2015－_*~•·⋅\u00ad\u200b-\u200d\u2060-]{9,}/gu;
/** UTF-16 units of a row that are looked at. */
const LONGEST_ROW = 80;
const PART_OF_A_WORD = /[\p{L}\p{N}]/u;

/** Years first, or days and months before a year. */
const DATE = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b/;

/** Asked by several signals of the same message. */
let last: { text: string; numbers: readonly PhoneNumber[] } | null = null;

/**
 * The telephone numbers in a text: 9 to 15 digits (ITU-T E.164) in groups or after a plus, no dates, amounts or long
 * numbers of one piece; those that are disguised after the others. Linear in the text's length, of which 20,000 UTF-16
 * units are read.
 */
export function findPhoneNumbers(text: string): readonly PhoneNumber[] {
  if (last?.text === text) return last.numbers;
  const read = text.slice(0, LONGEST);
  const numbers: PhoneNumber[] = [];
  const seen = new Set<string>();
  for (const [match] of read.matchAll(PLAIN)) {
    const shown = match.trim();
    const dialled = digitsOf(shown);
    if (!isPlain(shown, dialled)) continue;
    // A blank after each digit is a disguise, and read here already.
    numbers.push({
      shown,
      dialled,
      disguised: isSpacedOut(shown) || (hasOddDigits(shown) && !CJK.test(read)),
    });
    seen.add(dialled);
  }
  for (const { 0: row, index } of read.matchAll(ROW)) {
    const shown = ownPart(row, read.charAt(index - 1), read.charAt(index + row.length));
    const dialled = digitsOf(shown);
    if (!isDisguised(shown, dialled) || seen.has(dialled)) continue;
    numbers.push({ shown, dialled, disguised: true });
    seen.add(dialled);
  }
  last = { text, numbers };
  return numbers;
}

/** The same as they stand in the text. */
export function phoneNumbers(text: string): string[] {
  return findPhoneNumbers(text).map(({ shown }) => shown);
}

/** In these scripts digits of full width are everyday. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function digitsOf(shown: string): string {
  const digits = shown
    .normalize('NFKC')
    .replace(/[oO]/g, '0')
    .replace(/[lI|]/g, '1')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\D/g, '');
  return /^[+＋]/.test(shown) ? `+${digits}` : digits;
}

/** A row without the letters of the words around it, and without what is no digit at its ends. */
function ownPart(row: string, before: string, behind: string): string {
  let start = 0;
  let end = Math.min(row.length, LONGEST_ROW);
  if (PART_OF_A_WORD.test(before)) while (start < end && PART_OF_A_WORD.test(row.charAt(start))) start++;
  if (PART_OF_A_WORD.test(behind) || end < row.length)
    while (end > start && PART_OF_A_WORD.test(row.charAt(end - 1))) end--;
  const isEdge = (at: number): boolean => !/[\p{Nd}oOlI+＋(（\ud800-\udfff]/u.test(row.charAt(at));
  while (start < end && isEdge(start)) start++;
  while (end > start && (isEdge(end - 1) || /[(（+＋]/.test(row.charAt(end - 1)))) end--;
  return row.slice(start, end);
}

function isPlain(shown: string, dialled: string): boolean {
  const digits = dialled.replace('+', '');
  if (digits.length < FEWEST || digits.length > MOST) return false;
  const plain = shown.normalize('NFKC');
  if (DATE.test(plain)) return false;
  const slashes = plain.split('/').length - 1;
  if (slashes > 1 || (slashes === 1 && !/^[+(]?[0(][\d ()]{1,8}\/|^\+[\d ()]{3,10}\//.test(plain)))
    return false;
  return plain.startsWith('+') || plain.split(/\D+/).filter(Boolean).length > 1;
}

/** Nearly every digit stands alone: 8 0 0 5 5 5 0 1 3 4. */
function isSpacedOut(shown: string): boolean {
  const groups = shown.split(/[^\p{Nd}]+/u).filter(Boolean);
  return groups.length >= 8 && groups.filter(({ length }) => length === 1).length >= groups.length - 2;
}

/** Digits in mathematical letters (U+1D7CE to U+1D7FF) or of full width. */
function hasOddDigits(shown: string): boolean {
  return /[\u{1d7ce}-\u{1d7ff}\uff10-\uff19]/u.test(shown);
}

/** A number as people dial it, and something in it that has no other use than to break it up. */
function isDisguised(shown: string, dialled: string): boolean {
  const digits = dialled.replace('+', '');
  if (digits.length < 10 || digits.length > 13) return false;
  const real = shown.match(/\p{Nd}/gu)?.length ?? 0;
  if (real < 6) return false;
  if (/[\u00ad\u200b-\u200d\u2060]/.test(shown)) return true;
  if (/\p{Nd}[oOlI|]|[oOlI|]\p{Nd}/u.test(shown)) return true;
  return (shown.match(/[_*~•·⋅]/g)?.length ?? 0) >= 2;
}
