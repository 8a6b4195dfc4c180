/** The scripts recommended for identifiers (UAX #31 table 5): all others are kept out of host names by UTS #39. */
const RECOMMENDED = (
  'Latin Cyrillic Greek Han Hangul Hiragana Katakana Bopomofo Arabic Hebrew Armenian Bengali Devanagari Ethiopic ' +
  'Georgian Gujarati Gurmukhi Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'
).split(' ');
const MATCHERS = RECOMMENDED.map(
  (name) => [name, new RegExp(`\\p{Script_Extensions=${name}}`, 'u')] as const,
);
const ANY_SCRIPT = /[\p{Script_Extensions=Common}\p{Script_Extensions=Inherited}]/u;

/** Writing systems of several scripts, which count as one (UTS #39 section 5.1, augmented script sets). */
const SYSTEMS: readonly (readonly string[])[] = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
];

/** How the scripts of a label go together. */
export type Mixture = 'none' | 'single' | 'with-latin' | 'mixed';

/**
 * The scripts in a label and whether they may stand together: `single` for one script or writing system,
 * `with-latin` where Latin is beside Chinese, Japanese or Korean, as UTS #39's "highly restrictive" level allows,
 * `mixed` for everything else. Digits, hyphens and marks of no script of their own do not count.
 */
export function scriptsIn(label: string): { mixture: Mixture; scripts: string[] } {
  const sets = Array.from(label)
    .filter((c) => !ANY_SCRIPT.test(c))
    .map(scriptsOf);
  const scripts = [...new Set(sets.map(([first]) => first ?? 'Other'))];
  if (sets.length === 0) return { mixture: 'none', scripts };
  if (isOneSystem(sets)) return { mixture: 'single', scripts };
  const others = sets.filter((set) => !set.includes('Latin'));
  const system = SYSTEMS.some((parts) => others.every((set) => set.some((script) => parts.includes(script))));
  return { mixture: system ? 'with-latin' : 'mixed', scripts };
}

/** True when a character is of the script, alone or among others. In: one character, a name of RECOMMENDED. */
export function isOf(script: string, char: string): boolean {
  return scriptsOf(char).includes(script);
}

/** Thirty expressions a character are slow, and hosts use few characters; emptied when full. */
const MOST_CACHED = 2000;
const cache = new Map<string, readonly string[]>();

function scriptsOf(char: string): readonly string[] {
  const known = cache.get(char);
  if (known) return known;
  const found = MATCHERS.filter(([, matcher]) => matcher.test(char)).map(([name]) => name);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(char, found);
  return found;
}

function isOneSystem(sets: readonly (readonly string[])[]): boolean {
  const [first = []] = sets;
  return (
    first.some((script) => sets.every((set) => set.includes(script))) ||
    SYSTEMS.some((parts) => sets.every((set) => set.some((script) => parts.includes(script))))
  );
}
