import { parse } from 'tldts';
import { skeleton, skeletons, withoutMarks } from '../skeleton';
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
  /** The label without accents, and all its readings; the first of them is its skeleton. */
  plain: string;
  skeletons: readonly string[];
  /** The halves that names one edit away share with the label or its skeleton (halves.ts). */
  halves: readonly string[];
  /** The suffix by the ICANN part of the list alone: on a.github.io the suffix is github.io, and this is io. */
  icannSuffix: string;
  /** The words before the ICANN suffix, the rightmost of them. */
  parts: readonly Part[];
  /** What is left of the label beside a word of a false front. */
  beside: readonly Beside[];
}

/** More parts than a readable host has; the rightmost are kept, where a reader stops. */
const MOST_PARTS = 32;

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
  const plain = withoutMarks(label);
  const readings = skeletons(label);
  return {
    shown,
    domain,
    label,
    suffix,
    at: shown.length - domain.length,
    plain,
    skeletons: readings,
    halves: [...new Set([plain, readings[0] ?? ''])].flatMap(halvesNear),
    icannSuffix,
    parts: partsOf(shown.slice(0, Math.max(0, shown.length - icannSuffix.length - 1))),
    beside: besideFrontWords(label),
  };
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = text.slice(last, index);
    last = index + word.length;
    parts.push({ text: word, skeleton: skeleton(word), start: index, end: last, before });
  }
  return parts.slice(-MOST_PARTS);
}

/** As long as a host: what runs on is one word. */
const WORD = /[\p{L}\p{N}\p{M}]{1,253}/gu;
