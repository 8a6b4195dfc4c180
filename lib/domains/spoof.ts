import { isAllowed } from './allowedCharacters';
import extra from './confusables/extra.json';
import wholeScript from './confusables/wholeScript.json';
import { joinMarks, type Mark } from './mark';
import { isOf, scriptsIn } from './scripts';
import { INVISIBLE, isAscii } from './skeleton';

/** What is wrong with how a host is written; each rule is a function below, with its guards. */
export type SpoofRule =
  'invisible' | 'slash-like' | 'not-allowed' | 'mixed-script' | 'whole-script' | 'digit-lookalike';

export interface Spoof {
  rule: SpoofRule;
  /** Where in the host, as shown. */
  marks: Mark[];
  /** The scripts of the label at fault. */
  scripts: string[];
}

interface Label {
  text: string;
  /** The last label of the host, as shown and in ASCII. */
  tld: string;
  /** This is the last label. */
  last: boolean;
}

/** Returns the characters at fault, as UTF-16 ranges of the label; null when the rule does not hold. */
type Rule = (label: Label) => Mark[] | null;

const RULES: readonly (readonly [SpoofRule, Rule])[] = [
  ['invisible', invisible],
  ['slash-like', slashLike],
  ['not-allowed', notAllowed],
  ['mixed-script', mixedScript],
  ['whole-script', wholeScriptTwin],
  ['digit-lookalike', digitLookalike],
];

/**
 * Whether a host is written to be misread, whomever it imitates: Chromium's IDN spoof checks (UTS #39 "highly
 * restrictive", with its extra rules), label by label.
 *
 * In: a host as it is shown (Unicode, lower case). Out: the first rule that holds for a label, or null; signs that no name
 * needs (not-allowed) only where nothing worse is found. Hosts in ASCII and single labels are never at fault.
 */
export function spoof(shown: string): Spoof | null {
  if (isAscii(shown)) return null;
  const labels = shown.split('.');
  const tld = labels.at(-1) ?? '';
  if (labels.length < 2) return null;
  let start = 0;
  let joke: Spoof | null = null;
  for (const [i, text] of labels.entries()) {
    const at = start;
    start += text.length + 1;
    if (isAscii(text)) continue;
    for (const [rule, find] of RULES) {
      const marks = find({ text, tld, last: i === labels.length - 1 });
      if (!marks) continue;
      const found = { rule, marks: moved(marks, at), scripts: scriptsIn(text).scripts };
      if (rule !== 'not-allowed') return found;
      joke ??= found;
    }
  }
  return joke;
}

function moved(marks: readonly Mark[], by: number): Mark[] {
  return joinMarks(marks.map(({ start, end }) => ({ start: start + by, end: end + by })));
}

/** Joiners where the writing needs them (RFC 5892 appendix A): those are only not allowed. */
const IN_PLACE =
  /(?<=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Mymr}\p{scx=Khmr}])(?:\u200c|\u200d)/gu;
/** What joins or colours an emoji: the same. */
const AFTER_EMOJI = /(?<=\p{Extended_Pictographic}|\ufe0f)(?:\u200d|\ufe0f)/gu;

/** Characters without width, marks that turn the direction, and a mark written twice over itself. Guards: IN_PLACE, AFTER_EMOJI. */
function invisible({ text }: Label): Mark[] | null {
  const excused = [...(marksOf(text, IN_PLACE) ?? []), ...(marksOf(text, AFTER_EMOJI) ?? [])];
  const found = (marksOf(text, INVISIBLE) ?? []).filter(
    ({ start }) => !excused.some((mark) => mark.start === start),
  );
  return found.length > 0 ? found : marksOf(text, /(\p{Mn})\1/gu);
}

/** Looks like the slash at which a host ends: google.com⁄abc. Kana and strokes only between other scripts' letters. */
function slashLike({ text }: Label): Mark[] | null {
  return (
    marksOf(text, /[\u2044\u2215\u2571\u29f8\u2afd\uff0f]|[\u0337\u0338]/gu) ??
    marksOf(
      text,
      /(?<=[^\p{scx=Kana}\p{scx=Hira}\p{scx=Hani}])[ノンソゾ丶乀乁丿](?=[^\p{scx=Kana}\p{scx=Hira}\p{scx=Hani}])/gu,
    )
  );
}

/** Latin letters that are written in one country: thorn and eth pass for p and o, schwa for e. */
const OF_ONE_TLD: readonly (readonly [string, RegExp])[] = [
  ['is', /[þð]/gu],
  ['az', /ə/gu],
];
/** A mark on a letter that has a dot already or lost it for the mark; on no letter of a script with marks; kana voicing. */
const ODD_MARK = /(?<=[ijlıȷ])\u0307|(?<=[ıȷ])[\u0300-\u0339]|[\u3099\u309a]/gu;
const MARK_ON_OTHERS = /(?<=[^\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{M}])[\u0300-\u0339]/gu;
/** Kana whose place is behind other kana, and the middle dot beside Latin (Chromium's dangerous patterns). */
const ODD_KANA =
  /(?<=[^\p{scx=Kana}])[ヽヾ]|^[ヽヾー]|(?<=[^\p{scx=Kana}\p{scx=Hira}])ー|(?<=[a-z])・|・(?=[a-z])/gu;
/** Three kana that look the same in both syllabaries; odd where all others are of the other one. */
const KANA_TWINS: readonly (readonly [RegExp, RegExp])[] = [
  [/[へべぺ]/gu, /^\p{scx=Kana}+$/u],
  [/[ヘベペ]/gu, /^\p{scx=Hira}+$/u],
];

/**
 * Characters that no honest host needs. Guards: a letter of one country under its own TLD or alone in its label; the
 * middle dot of Catalan between two l.
 */
function notAllowed({ text, tld }: Label): Mark[] | null {
  const strange = positions(
    text,
    (c) => !isAscii(c) && c !== '·' && (!isAllowed(c) || /[\u200c\u200d]/.test(c)),
  );
  if (strange) return strange;
  const dots = tld === 'cat' ? marksOf(text, /(?<!l)·|·(?!l)/gu) : marksOf(text, /·/gu);
  if (dots) return dots;
  for (const [home, letters] of OF_ONE_TLD) {
    const found = tld === home || Array.from(text).length === 1 ? null : marksOf(text, letters);
    if (found) return found;
  }
  const [twins] = KANA_TWINS.find(([twin, others]) => others.test(text.replace(twin, ''))) ?? [];
  return (
    marksOf(text, ODD_MARK) ??
    marksOf(text, MARK_ON_OTHERS) ??
    marksOf(text, ODD_KANA) ??
    (twins ? marksOf(text, twins) : null)
  );
}

/** Han and Bopomofo that pass for a Latin letter or a hyphen beside one. */
const BESIDE_OTHERS =
  /(?<=[^\p{scx=Kana}\p{scx=Hira}\p{scx=Hani}\p{scx=Bopo}])[一ㄧ丨乛七丅十〇ㄒㄚㄟㄨㄩㄈㆺㆳ工ㆲ讠丁]|[一ㄧ丨乛七丅十〇ㄒㄚㄟㄨㄩㄈㆺㆳ工ㆲ讠丁](?=[^\p{scx=Kana}\p{scx=Hira}\p{scx=Hani}\p{scx=Bopo}])/gu;

/**
 * Letters of scripts that do not go together (pаypal with a Cyrillic а), or digits of two. Guards: UTS #39's "highly
 * restrictive" lets Latin stand beside Chinese, Japanese and Korean; a TLD that nobody takes for Latin.
 */
function mixedScript(label: Label): Mark[] | null {
  const { text } = label;
  if (label.last || isForeign(label.tld)) return null;
  const { mixture } = scriptsIn(text);
  if (mixture === 'mixed') {
    // The fewer are the strangers: in pаypal the one Cyrillic letter, in mостly-Cyrillic the Latin one.
    const latin = positions(text, (c) => isOf('Latin', c)) ?? [];
    const others = positions(text, (c) => !isAscii(c) && !isOf('Latin', c)) ?? [];
    return latin.length > 0 && latin.length < others.length ? latin : others;
  }
  const zeros = new Set(
    Array.from(text)
      .filter((c) => /\p{Nd}/u.test(c))
      .map(zeroOf),
  );
  if (zeros.size > 1) return positions(text, (c) => /\p{Nd}/u.test(c) && !isAscii(c));
  if (mixture !== 'with-latin')
    return scriptsIn(text).scripts.length === 1 ? marksOf(text, BESIDE_OTHERS) : null;
  const accented = positions(text, (c) => !isAscii(c) && isOf('Latin', c));
  return accented ?? marksOf(text, BESIDE_OTHERS);
}

/**
 * A label in one script whose letters all look like Latin ones: аррӏе, all Cyrillic. Guards: a TLD where that script
 * is written, or that is written in it, or that nobody takes for Latin; a single letter.
 */
function wholeScriptTwin({ text, tld, last }: Label): Mark[] | null {
  if (last || Array.from(text).length < 2 || isForeign(tld)) return null;
  for (const { script, letters, tlds } of wholeScript.scripts) {
    const own = Array.from(text).filter((c) => isOf(script, c));
    const excused = tlds.includes(tld) || Array.from(tld).some((c) => isOf(script, c));
    if (own.length > 0 && !excused && own.every((c) => letters.includes(c)))
      return positions(text, (c) => isOf(script, c));
  }
  return null;
}

const DIGIT_TWINS = new Set(
  ['0', '2', '3', '4', '6', '8', '9'].flatMap((digit) => Array.from(extra.chromium[digit as '0'])),
);

/** Nothing but digits and what looks like digits. Guards: as for whole-script. */
function digitLookalike({ text, tld, last }: Label): Mark[] | null {
  if (last || isForeign(tld) || !Array.from(text).every((c) => /\d/.test(c) || DIGIT_TWINS.has(c)))
    return null;
  return Array.from(text).length < 2 ? null : positions(text, (c) => DIGIT_TWINS.has(c));
}

/** A TLD in letters that nobody takes for Latin (한국, 中国): nothing under it passes for a name that ends in .com. */
function isForeign(tld: string): boolean {
  return (
    !isAscii(tld) && !Array.from(tld).some((c) => isOf('Latin', c) || isOf('Greek', c) || isOf('Cyrillic', c))
  );
}

/** The zero of the numbering system that a decimal digit belongs to (UTS #39 section 5.3, mixed numbers). */
function zeroOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return zero;
}

function marksOf(text: string, pattern: RegExp): Mark[] | null {
  const found = [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  return found.length > 0 ? found : null;
}

function positions(text: string, holds: (char: string) => boolean): Mark[] | null {
  const found: Mark[] = [];
  let at = 0;
  for (const c of text) {
    if (holds(c)) found.push({ start: at, end: at + c.length });
    at += c.length;
  }
  return found.length > 0 ? found : null;
}
