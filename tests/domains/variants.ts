import { domainToASCII } from 'node:url';
import { CYRILLIC, HOMOGLYPHS, RUN_TOGETHER } from './homoglyphs';
import { neighbours } from './keyboards';

/**
 * Variants of a domain such as somebody registers who wants it to be misread or mistyped, by dnstwist's classes
 * (https://github.com/elceef/dnstwist); the rules are written from what each class is for. Held-out positives: nothing
 * in lib/ is made from them.
 */
export type VariantClass = keyof typeof MAKERS;

/** Words that fronts of a company are made with, or that it might well use itself. */
const WORDS = (
  'access account accounts admin alert app auth billing care center check client cloud confirm connect customer ' +
  'delivery desk direct download email free gift help home info invoice live login logon mail my mobile new official ' +
  'online order pay payment portal recover refund reset reward safe secure security service shop signin store ' +
  'support team track update verify wallet web'
).split(' ');

/** Endings that a name is registered under when its own is taken. */
const SUFFIXES =
  'com net org info biz co io ai app dev me us eu cc tv xyz top site online shop store club live de fr uk nl in ru cn'.split(
    ' ',
  );

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiou';

interface Name {
  /** The owner's label, and the public suffix. */
  label: string;
  suffix: string;
}

/** Each class: from a name to whole domains. What can't be registered is taken out later. */
const MAKERS = {
  /** One letter or digit more at the end, or at the end of a part before a hyphen. */
  addition: onLabel((label) =>
    Array.from(`${LETTERS}0123456789`).flatMap((c) =>
      [...partEnds(label)].map((end) => label.slice(0, end) + c + label.slice(end)),
    ),
  ),
  /** One bit of a letter's ASCII code turned over, as faulty memory does. */
  bitsquatting: onLabel((label) =>
    atEach(label, (c) =>
      Array.from({ length: 8 }, (_, bit) => String.fromCharCode(c.charCodeAt(0) ^ (1 << bit))).filter(
        (other) => /[a-z0-9-]/.test(other),
      ),
    ),
  ),
  /** Cyrillic twins: one letter, one letter wherever it stands, all letters that have one. */
  cyrillic: onLabel((label) => [
    ...atEach(label, (c) => listed(CYRILLIC[c])),
    ...everywhere(label, CYRILLIC),
    Array.from(label, (c) => CYRILLIC[c] ?? c).join(''),
  ]),
  /** A letter or two set as what looks like them. */
  homoglyph: onLabel((label) => {
    const single = [...atEach(label, (c) => listed(HOMOGLYPHS[c])), ...runTogether(label)];
    return [...single, ...everywhere(label, HOMOGLYPHS), ...pairs(label)];
  }),
  /** A hyphen between two letters. */
  hyphenation: onLabel((label) => between(label, () => ['-'])),
  /** A neighbouring key hit along with a key, before it or after it. */
  insertion: onLabel((label) => atEach(label, (c) => near(c).flatMap((n) => [n + c, c + n]))),
  /** One letter left out. */
  omission: onLabel((label) => atEach(label, () => [''])),
  /** An s (es after s, x, z) after an inner letter, as of several words. */
  plural: onLabel((label) =>
    atEach(label, (c, i) =>
      i < 1 || i === label.length - 1 || c === '-' ? [] : [`${c}${/[sxz]/.test(c) ? 'es' : 's'}`],
    ),
  ),
  /** One letter twice. */
  repetition: onLabel((label) => atEach(label, (c) => (c === '-' ? [] : [c + c]))),
  /** A neighbouring key instead of the key. */
  replacement: onLabel((label) => atEach(label, near)),
  /** A dot between two letters: what stands after it is the domain. */
  subdomain: onLabel((label) => between(label, () => ['.'])),
  /** Two neighbouring letters swapped. */
  transposition: onLabel((label) =>
    Array.from({ length: label.length - 1 }, (_, i) =>
      [label.slice(0, i), label[i + 1], label[i], label.slice(i + 2)].join(''),
    ),
  ),
  /** Another vowel. */
  'vowel-swap': onLabel((label) => atEach(label, (c) => (VOWELS.includes(c) ? Array.from(VOWELS) : []))),
  /** The name with a word before or after it, with a hyphen or without. */
  dictionary: onLabel((label) =>
    WORDS.flatMap((word) => [`${label}-${word}`, label + word, `${word}-${label}`, word + label]),
  ),
  /** The name under another ending. */
  'tld-swap': ({ label, suffix }: Name) =>
    SUFFIXES.filter((other) => other !== suffix).map((other) => `${label}.${other}`),
  /** www or the ending run into the name, or a part of the ending left out. */
  various: ({ label, suffix }: Name) => {
    const ending = suffix.replaceAll('.', '');
    const last = suffix.split('.').at(-1) ?? suffix;
    return [
      ...['www', 'www-', 'ww', 'wwww', 'm-'].map((start) => `${start}${label}.${suffix}`),
      `${label}${ending}.${suffix}`,
      `${label}-${ending}.${suffix}`,
      `${label}${ending}.com`,
      `${label}-${ending}.com`,
      `${label}.${last}`,
      `${label}.${suffix}.com`,
    ];
  },
} satisfies Record<string, (name: Name) => Iterable<string>>;

export const VARIANT_CLASSES = Object.keys(MAKERS) as VariantClass[];

/**
 * In: the class, and a registrable domain in ASCII. Out: its variants as they stand in a link (A-labels), each once, in
 * a fixed order, without the domain itself and without what no registry takes (hyphens at a label's ends, xn-- made up).
 */
export function variants(kind: VariantClass, domain: string): string[] {
  const dot = domain.indexOf('.');
  const name = { label: domain.slice(0, dot), suffix: domain.slice(dot + 1) };
  const hosts = new Set<string>();
  for (const variant of MAKERS[kind](name)) {
    // What IDNA maps to plain letters (capitals, full-width forms) is not another domain.
    const host = isName(variant) ? domainToASCII(variant) : '';
    if (host && host !== domain && host.split('.').every((label) => label.length <= 63)) hosts.add(host);
  }
  return [...hosts];
}

function isName(host: string): boolean {
  return host
    .split('.')
    .every(
      (label) =>
        /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u.test(label) && label.slice(2, 4) !== '--',
    );
}

function onLabel(make: (label: string) => Iterable<string>): (name: Name) => string[] {
  return ({ label, suffix }) => Array.from(make(label), (variant) => `${variant}.${suffix}`);
}

const listed = (table: string | undefined): string[] => table?.split(' ') ?? [];
const near = (key: string): readonly string[] => neighbours.get(key) ?? [];

/** The text with what stands at one place set as each of its alternatives. */
function atEach(text: string, alternatives: (c: string, at: number) => readonly string[]): string[] {
  return Array.from(text).flatMap((c, i) =>
    alternatives(c, i).map((other) => text.slice(0, i) + other + text.slice(i + 1)),
  );
}

/** The text with something set between two characters that are no hyphens. */
function between(text: string, inserts: () => readonly string[]): string[] {
  return Array.from({ length: text.length - 1 }, (_, i) => i + 1)
    .filter((i) => text[i - 1] !== '-' && text[i] !== '-')
    .flatMap((i) => inserts().map((insert) => text.slice(0, i) + insert + text.slice(i)));
}

/** The text with a character that stands in it more than once set otherwise at all its places. */
function everywhere(text: string, table: Readonly<Record<string, string>>): string[] {
  return [...new Set(text)]
    .filter((c) => text.split(c).length > 2)
    .flatMap((c) => listed(table[c]).map((other) => text.replaceAll(c, other)));
}

function runTogether(text: string): string[] {
  return Object.entries(RUN_TOGETHER).flatMap(([two, one]) =>
    text.includes(two) ? [text.replace(two, one)] : [],
  );
}

/** How many variants with two letters set otherwise: a sample, spread evenly over all of them. */
const PAIRS = 200;

function pairs(text: string): string[] {
  const all: [number, string, number, string][] = [];
  const glyphs = Array.from(text, (c) => listed(HOMOGLYPHS[c]));
  for (const [i, first] of glyphs.entries()) {
    for (let j = i + 1; j < glyphs.length; j++) {
      for (const a of first) for (const b of glyphs[j] ?? []) all.push([i, a, j, b]);
    }
  }
  const step = Math.max(1, all.length / PAIRS);
  return Array.from({ length: Math.min(PAIRS, all.length) }, (_, n) => all[Math.floor(n * step)]).flatMap(
    (pair) => {
      if (!pair) return [];
      const [i, a, j, b] = pair;
      return [text.slice(0, i) + a + text.slice(i + 1, j) + b + text.slice(j + 1)];
    },
  );
}

/** The end of the text, and of each part of it before a hyphen. */
function* partEnds(text: string): Generator<number> {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) yield at;
  yield text.length;
}
