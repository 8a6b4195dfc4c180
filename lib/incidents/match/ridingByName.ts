import { ABOUT_A_BREACH, hasPhrase, isSupposed } from '../breachWords';
import type { Prepared } from '../candidates';
import { isRemembered } from '../incidentTime';
import { namesAny, near, type Line } from '../lines';
import type { Read } from './readMessage';

/** How far the word for the breach may be from the name. UTF-16 units. */
const NEAR = 400;

/** The lines that name it: the name and the breach belong together, in the same sentence, or one nearby. */
export function ridingByName(candidate: Prepared, read: Read, party: boolean): Line[] {
  const { names, withClaim, speakers, providers } = candidate;
  const speaks = read.claim !== null && speakers.has(read.claim);
  // A vendor's own mail always names it, and tells of the incidents of every day (status pages).
  const sender = namesAny(read.from, names);
  const vendor = sender || names.some((name) => read.address.includes(name.join('')));
  const own = !speaks && (vendor || (read.claim !== null && providers.has(read.claim)));
  const naming = read.lines.filter(
    (line) =>
      (namesAny(line, names) && near(own ? read.lost : read.about, line, NEAR)) ||
      (speaks && namesAny(line, withClaim) && (near(read.lost, line, NEAR) || tellsOfBreach(line))),
  );
  if (naming.length > 0) return naming;
  const together = party ? read.breach.filter((line) => namesAny(line, distinct(candidate, read))) : [];
  if (together.length > 0 || !sender) return together;
  return own ? read.breach : read.lines.filter((line) => near(read.about, line, 0));
}

/** Years later a party's own name doesn't tell which of its breaches is meant. */
function distinct({ incident, withParty, parties }: Prepared, { time }: Read): string[][] {
  if (isRemembered(incident, time)) return withParty;
  const own = new Set(parties.map((name) => name.join(' ')));
  return withParty.filter((name) => !own.has(name.join(' ')));
}

/** A vague name's own sentence: a foot that says "through Zendesk" is not about the breach of an account above it. */
function tellsOfBreach({ words: list, text }: Line): boolean {
  return hasPhrase(list, text, ABOUT_A_BREACH) && !isSupposed(list, text);
}
