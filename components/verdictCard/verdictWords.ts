import type { Assessment } from '../../lib/assess/assessment';
import { findingSentence } from '../findings/findingSentence';
import { words } from '../words';

/** The verdict in two or three words. */
export function verdictTitle({ verdict, claim }: Assessment): string {
  return words(`verdict_${verdict}`, claim ? [claim.name] : []);
}

/** What says most: the strongest finding of a warning, the reason of an unreadable one, else the verdict's own. */
export function verdictSentence({ verdict, findings, reason, claim, sender }: Assessment): string {
  const strongest = findings[0];
  if (strongest && (verdict === 'dangerous' || verdict === 'suspicious')) {
    return findingSentence(strongest);
  }
  if (verdict === 'unreadable' && reason) return words(`unreadable_${reason}`);
  return words(`verdict_${verdict}_sentence`, [claim?.name ?? '', sender?.registrableDomain ?? '']);
}

/** The one thing to do next. */
export function nextStep({ verdict, claim }: Assessment): string {
  if (claim && (verdict === 'dangerous' || verdict === 'suspicious')) {
    return words(`next_${verdict}_claim`, [claim.name]);
  }
  return words(`next_${verdict}`);
}
