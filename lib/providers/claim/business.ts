import { nameRow } from './nameRow';
import type { Tallies } from './tallies';
import { businessWords, holdsOne, isPersons } from './vocabulary';

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
  let subjectWords: readonly string[] | null = null;
  for (const { provider, bareName, contexts } of tallies.all.values()) {
    if (!bareName) continue;
    const { alone, hit } = bareName;
    const acronym = hit.alias === hit.alias.toUpperCase();
    if (alone && !acronym && isLikeAPersons(hit.alias, address)) continue;
    subjectWords ??= nameRow(subject).words;
    const business = businessWords(provider.category);
    if (holdsOne(business, subjectWords, 0, MOST_WORDS) || holdsOne(business, words, 0, MOST_WORDS))
      contexts.add('business');
  }
}

function isLikeAPersons(alias: string, address: string): boolean {
  return isPersons(alias) || address.toLowerCase().includes(alias.toLowerCase());
}
