import { wordsOf } from '../message/words';
import type { PhraseFile, Tactic } from './lure';

/**
 * A phrase is a row of slots, each with alternatives: `verify|confirm your|the account|identity`. Between two slots a
 * few other words may stand. `verif*` takes every word that starts so; an alternative of several words (`e-mail`,
 * `账户`) takes them in a row; a slot with `?` among its alternatives may be left out.
 */
export interface Phrase {
  tactic: Tactic;
  language: string;
  /** The line of its file that it is a form of. */
  line: string;
  slots: Alternative[][];
}

export interface Alternative {
  /** As the words of a text are read. */
  words: string[];
  /** The last word may go on. */
  open: boolean;
}

/** How a language turns a phrase round. */
export interface Negations {
  before: Alternative[];
  after: Alternative[];
  conditions: Alternative[];
}

const LEFT_OUT = '?';

/** The same few thousand slots and words stand in many phrases: each is read once. */
const slotsRead = new Map<string, Alternative[]>();
const wordsRead = new Map<string, Alternative>();

const files = Object.values(
  import.meta.glob<PhraseFile>('./phrases/*.json', {
    eager: true,
    import: 'default',
  }),
);

export const phrases: readonly Phrase[] = files.flatMap(phrasesOf);

export const negations: ReadonlyMap<string, Negations> = new Map(
  files.map((file) => [
    file.language,
    {
      before: file.negations.map(alternativeOf),
      after: (file.negationsAfter ?? []).map(alternativeOf),
      conditions: (file.conditions ?? []).map(alternativeOf),
    },
  ]),
);

/** The phrases of a file, in its order; one with slots that may be left out in all its forms. */
export function phrasesOf({ language, tactics }: PhraseFile): Phrase[] {
  return (Object.entries(tactics) as [Tactic, string[]][]).flatMap(([tactic, lines]) =>
    lines.flatMap((line) => formsOf(line).map((slots) => ({ tactic, language, line, slots }))),
  );
}

function formsOf(line: string): Alternative[][][] {
  let forms: Alternative[][][] = [[]];
  for (const slot of line.split(' ')) {
    const alternatives = alternativesOf(slot);
    const filled = forms.map((form) => [...form, alternatives]);
    forms = mayBeLeftOut(slot) ? [...filled, ...forms] : filled;
  }
  return forms;
}

function alternativesOf(slot: string): Alternative[] {
  let alternatives = slotsRead.get(slot);
  if (!alternatives) {
    alternatives = slot
      .split('|')
      .filter((word) => word !== LEFT_OUT)
      .map(alternativeOf);
    slotsRead.set(slot, alternatives);
  }
  return alternatives;
}

function mayBeLeftOut(slot: string): boolean {
  return slot.includes(LEFT_OUT) && slot.split('|').includes(LEFT_OUT);
}

function alternativeOf(text: string): Alternative {
  let alternative = wordsRead.get(text);
  if (!alternative) {
    const open = text.endsWith('*');
    alternative = { words: wordsOf(open ? text.slice(0, -1) : text), open };
    wordsRead.set(text, alternative);
  }
  return alternative;
}
