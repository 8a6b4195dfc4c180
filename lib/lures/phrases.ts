import type { PhraseFile, Tactic } from './lure';

/**
 * A phrase is a row of slots, each with alternatives: `verify|confirm your|the account|identity`. Between two slots
 * up to GAP other words may stand. A slot `verif*` takes every word that starts so; `*` ends a word only.
 */
export interface Phrase {
  tactic: Tactic;
  language: string;
  slots: Slot[];
}

export interface Slot {
  words: ReadonlySet<string>;
  starts: readonly string[];
}

const files = import.meta.glob<PhraseFile>('./phrases/*.json', { eager: true, import: 'default' });

export const phrases: readonly Phrase[] = Object.values(files).flatMap(({ language, tactics }) =>
  Object.entries(tactics).flatMap(([tactic, lines]) =>
    (lines ?? []).map((line) => ({ tactic: tactic as Tactic, language, slots: line.split(' ').map(slotOf) })),
  ),
);

function slotOf(text: string): Slot {
  const words = text.split('|');
  return {
    words: new Set(words.filter((word) => !word.endsWith('*'))),
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

export function fits(slot: Slot, word: string): boolean {
  return slot.words.has(word) || slot.starts.some((start) => word.startsWith(start));
}
