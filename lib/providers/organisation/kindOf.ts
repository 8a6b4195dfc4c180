import { allEntries, articles, isOne, legalForms, roleWords } from '../claim/vocabulary';
import { isCommonWord } from '../../domains/words/isCommonWord';
import { wordsOf } from '../../message/words';

/**
 * authority: a body that its kind alone names (a ministry, the police). institution: a bank, an insurer, with a name.
 * firm: a name with a legal form or a desk ("Northwind Support"). name: anything else, a person's for all that is known.
 */
export type Kind = 'authority' | 'institution' | 'firm' | 'name';

export interface NamedOrganisation {
  kind: Kind;
  /** Its words that are its own, not its kind's or a desk's; of an authority all. */
  own: readonly string[];
}

/** Single words, and by their first word those of several. */
interface Terms {
  words: ReadonlySet<string>;
  phrases: readonly (readonly string[])[];
}

const authorities = termsOf('authority');
const institutions = termsOf('institution');
const desks = termsOf('desk');
/** Volksbank, Kreissparkasse, Krankenversicherung: German puts the name and the kind into one word. */
const COMPOUND = /(?:bank|sparkasse|krankenkasse|bausparkasse|versicherung|versicherungen|ministerium)$/;
const SHORTEST_COMPOUND = 8;
const SHORTEST_OWN = 3;

function termsOf(kind: 'authority' | 'institution' | 'desk'): Terms {
  const entries = allEntries(kind).map(wordsOf);
  return {
    words: new Set(entries.filter(({ length }) => length === 1).map(([word = '']) => word)),
    phrases: entries.filter(({ length }) => length > 1),
  };
}

/** What kind of organisation these words name; null when they name nobody ("Customer Support", "Your order"). */
export function kindOf(words: readonly string[]): NamedOrganisation | null {
  const significant = words.filter((word) => !isOne(articles, word));
  const own = significant.filter(isOwn);
  if (holds(authorities, words)) return { kind: 'authority', own: significant };
  if (own.length === 0) return null;
  const compound = own.some((word) => word.length >= SHORTEST_COMPOUND && COMPOUND.test(word));
  if (compound || holds(institutions, words)) return { kind: 'institution', own };
  if (holds(desks, words) || words.some((word) => legalForms.has(word))) return { kind: 'firm', own };
  return { kind: 'name', own };
}

/** They name a desk that firms have: "Customer Service", "Kundendienst". */
export function namesDesk(words: readonly string[]): boolean {
  return holds(desks, words);
}

/** A word that sets this organisation apart from others of its kind. */
function isOwn(word: string): boolean {
  if (word.length < SHORTEST_OWN || /^\d+$/.test(word) || isCommonWord(word)) return false;
  return ![roleWords, legalForms, authorities.words, institutions.words, desks.words].some((set) =>
    isOne(set, word),
  );
}

function holds({ words: single, phrases }: Terms, words: readonly string[]): boolean {
  return (
    words.some((word) => isOne(single, word)) ||
    phrases.some((phrase) => words.some((_, at) => phrase.every((word, i) => words[at + i] === word)))
  );
}
