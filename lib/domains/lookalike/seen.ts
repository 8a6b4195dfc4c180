import { parse } from 'tldts';
import { lettersOf, skeleton, skeletons, withoutMarks } from '../skeleton';
import { halvesNear } from '../halves';
import { besideFrontWords, type Beside } from '../words/frontWords';

/** A word of a host: letters and digits between what is neither. */
export interface Part {
  text: string;
  skeleton: string;
  /** UTF-16 offsets in the host as shown. */
  start: number;
  end: number;
  /** What stands between it and the part before, '' for the first. */
  before: string;
}

/** A host as the rules see it; made once a host, for all lists. */
export interface Seen {
  /** As a browser may show it: Unicode, lower case. */
  shown: string;
  /** The registrable domain, and its owner's label and suffix, as shown. Private suffixes count (github.io). */
  domain: string;
  label: string;
  suffix: string;
  /** UTF-16 offset of `label` in `shown`. */
  at: number;
  /** The label without accents, letter by letter (lettersOf), and in all its readings; the first is its skeleton. */
  plain: string;
  letters: string;
  skeletons: readonly string[];
  /** The halves that names one edit away share with the label or its skeleton (halves.ts). */
  halves: readonly number[];
  /** The suffix by the ICANN part of the list alone: on a.github.io the suffix is github.io, and this is io. */
  icannSuffix: string;
  /** The words before the ICANN suffix. */
  parts: readonly Part[];
  /** What is left of the label beside a word of a false front. */
  beside: readonly Beside[];
}

/** RFC 2606. No other ending outside the public suffix list is anybody's (example, not test or local). */
const DOCUMENTATION = 'example';
/** The host is bounded, and labels of any length are judged: what a mail shows need not exist. */
const PRIVATE = { allowPrivateDomains: true, validateHostname: false, extractHostname: false };
const ICANN = { ...PRIVATE, allowPrivateDomains: false };

/** In: a host as shown. Out: null for addresses in numbers and for names that nobody can register. */
export function see(shown: string): Seen | null {
  const { domain, publicSuffix: suffix, isIcann, isPrivate, isIp } = parse(shown, PRIVATE);
  if (isIp || !domain || !suffix || !(isIcann || isPrivate || suffix === DOCUMENTATION)) return null;
  const icannSuffix = (isPrivate ? parse(shown, ICANN).publicSuffix : null) ?? suffix;
  const label = domain.slice(0, -suffix.length - 1);
  const letters = lettersOf(label);
  const readings = skeletons(label);
  const [first = ''] = readings;
  return {
    shown,
    domain,
    label,
    suffix,
    at: shown.length - domain.length,
    plain: withoutMarks(label),
    letters,
    skeletons: readings,
    halves: letters === first ? halvesNear(first) : [...halvesNear(letters), ...halvesNear(first)],
    icannSuffix,
    parts: partsOf(shown.slice(0, Math.max(0, shown.length - icannSuffix.length - 1))),
    beside: besideFrontWords(label),
  };
}

/** Letters, digits and marks make words, everything else divides them. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (let start = 0; start < text.length; start++) {
    if (!isOfWord(text, start)) continue;
    let end = start + 1;
    while (end < text.length && isOfWord(text, end)) end++;
    const word = text.slice(start, end);
    parts.push({ text: word, skeleton: skeleton(word), start, end, before: text.slice(last, start) });
    start = last = end;
  }
  return parts;
}

const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Half of a surrogate pair counts: letters beyond the BMP are more than signs in host names. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return true;
  if (code > 127) return WORD.test(text.charAt(at));
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
