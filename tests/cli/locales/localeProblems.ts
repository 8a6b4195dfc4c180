import type { Messages } from './localeFiles';
import { placeholderDifferences, placeholderProblems } from './placeholderProblems';
import { translationProblems } from './textProblems';
import { wantedKeys } from './wantedKeys';

/** What is the same in several languages: names, and what is typed as it stands. */
const MAY_STAY: ReadonlySet<string> = new Set(['extension_name']);

/** The keys that a language's file lacks, and those that it has for nothing. */
export function keyDifferences(
  tag: string,
  messages: Messages,
  english: Messages,
): { missing: string[]; superfluous: string[] } {
  const { needed, allowed } = wantedKeys(english, tag);
  return {
    missing: [...needed.keys()].filter((key) => !(key in messages)),
    superfluous: Object.keys(messages).filter((key) => !needed.has(key) && !allowed.has(key)),
  };
}

/** What is wrong with the texts of a language, a line each: `key: what`. Keys that are missing are not its matter. */
export function localeProblems(tag: string, messages: Messages, english: Messages): string[] {
  const { needed, allowed } = wantedKeys(english, tag);
  return Object.entries(messages).flatMap(([key, entry]) => {
    const from = needed.get(key) ?? allowed.get(key) ?? '';
    const source = english[from];
    if (!source) return [];
    if (key === 'language') return entry.message === tag ? [] : [`language: is not ${tag}`];
    return [
      ...placeholderProblems(entry),
      ...placeholderDifferences(entry, source, key.endsWith('_one')),
      ...translationProblems(tag, entry.message, source.message, MAY_STAY.has(key)),
    ].map((problem) => `${key}: ${problem}`);
  });
}
