import { breachLanguages, hasPhrase, isUnspaced, phrasesOf, type Phrases } from './breachWords';
import type { Demand } from './demand';
import { phraseAt, type Word } from './words';

/** A demand in one language other than English; make it once, with `prepareElsewhere`. */
export interface DemandElsewhere {
  lure: string;
  verbs: ReadonlySet<string>;
  objects: string[][];
  /** Of a language that writes no blanks. */
  unspaced: { verbs: string[]; objects: string[] } | null;
  /** Negations, and those of whom a warning warns. */
  excuses: Phrases;
  /** German: the verb commands with one of these ("Ändern Sie", "bitte ... ändern"). */
  addresses: ReadonlySet<string> | null;
}

/** How far verb and object may be apart, either way round. */
const REACH = 8;
const GERMAN_ADDRESS: ReadonlySet<string> = new Set(['sie', 'bitte', 'du']);

/** Makes demands ready for `demandsElsewhere`. */
export function prepareElsewhere(demands: readonly Demand[]): DemandElsewhere[] {
  return demands.flatMap(({ lure, languages }) =>
    Object.entries(languages).map(([language, { verbs, objects }]) => {
      const { never, others } = breachLanguages[language] ?? { never: [], others: [] };
      return {
        lure,
        verbs: new Set(verbs),
        objects: objects.map((object) => object.split(' ')),
        unspaced: verbs.some(isUnspaced) ? { verbs, objects } : null,
        excuses: phrasesOf([...never, ...others]),
        addresses: language === 'de' ? GERMAN_ADDRESS : null,
      };
    }),
  );
}

/**
 * What a sentence in German, French, Spanish, Italian, Portuguese, Dutch, Polish or Japanese tells its reader to do: the
 * lures. Coarser than the English `demandsIn`, and so more careful: any negation, question, quotation or word for scammers
 * in the sentence excuses it, "if you do not confirm" among them. Only for messages that speak as an affected provider.
 */
export function demandsElsewhere(
  list: readonly Word[],
  text: string,
  demands: readonly DemandElsewhere[],
): string[] {
  if (/[?？]\s*$/.test(text) || list.some(({ quoted }) => quoted) || text.includes('「')) return [];
  const lures = demands
    .filter((demand) => (demand.unspaced ? saysUnspaced(text, demand.unspaced) : says(list, demand)))
    .filter(({ excuses }) => !hasPhrase(list, text, excuses))
    .map(({ lure }) => lure);
  return [...new Set(lures)];
}

function says(list: readonly Word[], { verbs, objects, addresses }: DemandElsewhere): boolean {
  return list.some(({ word }, at) => {
    if (!verbs.has(word)) return false;
    if (addresses && !list.some((other) => addresses.has(other.word))) return false;
    return phraseAt(list, objects, Math.max(0, at - REACH), at + REACH) !== -1;
  });
}

function saysUnspaced(text: string, { verbs, objects }: { verbs: string[]; objects: string[] }): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  return verbs.some((verb) => folded.includes(verb)) && objects.some((object) => folded.includes(object));
}
