import { namesWords } from './nameRow';
import type { Tallies, Tally } from './tallies';
import { holdsOne } from './vocabulary';

/** Shorter words of a name are everybody's. */
const SHORTEST = 5;
/** Words of a text that are looked at. */
const MOST_WORDS = 600;

/**
 * Letters of one country's office that are everyday words of another's mail (CPF in Brazil) are the office's only beside
 * another word of its own name: "Votre CPF ... droits à la formation". Takes the others out of the tallies.
 * In: the words of display name, subject and text.
 */
export function dropElsewhere(tallies: Tallies, rows: () => readonly (readonly string[])[]): void {
  for (const [id, tally] of tallies.all) {
    if (!tally.elsewhere || tally.certain) continue;
    const own = ownWords(tally);
    if (!rows().some((row) => holdsOne(own, row, 0, MOST_WORDS))) tallies.all.delete(id);
  }
}

function ownWords({ provider }: Tally): ReadonlySet<string> {
  return new Set(provider.aliases.flatMap(namesWords).filter((word) => word.length >= SHORTEST));
}
