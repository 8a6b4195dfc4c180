import type { Messages } from './localeFiles';

/** Whole numbers that anybody is told of; a form that only others take need not have words of its own. */
const COUNTED = Array.from({ length: 1001 }, (_, number) => number);

/** What a language needs of words for numbers: the forms of whole numbers (CLDR), and the one that stands for all. */
export function formsOf(tag: string): { needed: Set<string>; allowed: Set<string> } {
  const rules = new Intl.PluralRules(tag);
  return {
    needed: new Set([...COUNTED.map((number) => rules.select(number)), 'other']),
    allowed: new Set(rules.resolvedOptions().pluralCategories),
  };
}

/** The keys without their ending that `counted` is called with: those that have `_one` and `_other` in English. */
export function familiesOf(messages: Messages): string[] {
  return Object.keys(messages)
    .filter((key) => key.endsWith('_one') && `${key.slice(0, -4)}_other` in messages)
    .map((key) => key.slice(0, -4));
}

/**
 * What a language's file has to hold, and may hold besides. Out: each key, with the English key that it is made
 * from: a language may have more or fewer forms for numbers than English has.
 */
export function wantedKeys(
  messages: Messages,
  tag: string,
): { needed: Map<string, string>; allowed: Map<string, string> } {
  const needed = new Map(Object.keys(messages).map((key) => [key, key]));
  const allowed = new Map<string, string>();
  const forms = formsOf(tag);
  for (const family of familiesOf(messages)) {
    for (const form of ['one', 'other']) needed.delete(`${family}_${form}`);
    for (const form of forms.allowed) {
      const to = forms.needed.has(form) ? needed : allowed;
      to.set(`${family}_${form}`, `${family}_${form === 'one' ? 'one' : 'other'}`);
    }
  }
  return { needed, allowed };
}
