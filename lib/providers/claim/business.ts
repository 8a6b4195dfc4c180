import { wordsOf } from '../../message/words';
import type { Tallies } from './tallies';
import { businessWords, covered, isPersons } from './vocabulary';

/** Words of the text that are looked at. */
const MOST_WORDS = 600;

/**
 * A display name that is one common word (Ledger, Orange, UPS) is the provider's where the message speaks of what that
 * does; never a name that people have, nor one that stands in the sender's own address as theirs does.
 */
export function businessPlaces(
  tallies: Tallies,
  address: string,
  subject: string,
  words: readonly string[],
): void {
  for (const { provider, bareName, contexts } of tallies.all.values()) {
    if (!bareName || isPersons(bareName.alias)) continue;
    const acronym = bareName.alias === bareName.alias.toUpperCase();
    if (!acronym && address.toLowerCase().includes(bareName.alias.toLowerCase())) continue;
    const business = businessWords(provider.category);
    if (holds(business, wordsOf(subject)) || holds(business, words)) contexts.add('business');
  }
}

function holds(set: ReadonlySet<string>, words: readonly string[]): boolean {
  const to = Math.min(words.length, MOST_WORDS);
  for (let at = 0; at < to; at++) if (covered(set, words, at, to) > 0) return true;
  return false;
}
