import type { Assessment } from '../../lib/assess/assessment';
import { cutMiddle } from '../../lib/links/cut';
import { withoutTurns } from '../../lib/links/visible';
import { findingSentence } from '../findings/findingSentence';
import { words } from '../words';

/** A name that is longer fills the line that it stands in, and is no name any more; UTF-16 units. */
const LONGEST_NAME = 48;

/** The verdict in two or three words. */
export function verdictTitle({ verdict, claim }: Assessment): string {
  return words(`verdict_${verdict}`, claim ? [short(claim.name)] : []);
}

/** What says most: the strongest finding of a warning, the reason of an unreadable one, else the verdict's own. */
export function verdictSentence({ verdict, findings, reason, claim, sender }: Assessment): string {
  const strongest = findings[0];
  if (strongest && (verdict === 'dangerous' || verdict === 'suspicious')) {
    return findingSentence(strongest);
  }
  if (verdict === 'unreadable' && reason) return words(`unreadable_${reason}`);
  return words(`verdict_${verdict}_sentence`, [short(claim?.name ?? ''), sender?.registrableDomain ?? '']);
}

/** The one thing to do next, as a sentence. */
export function nextStep({ verdict, claim }: Assessment): string {
  if (claim && (verdict === 'dangerous' || verdict === 'suspicious')) {
    return words(`next_${verdict}_claim`, [short(claim.name)]);
  }
  return words(`next_${verdict}`);
}

/** What a message calls itself can be as long as it likes, and turn the words around it. */
function short(name: string): string {
  return cutMiddle(withoutTurns(name), LONGEST_NAME);
}
