import type { LureMatch, Tactic } from '../lures/lure';
import { asEvidence, luresOf, type Context } from './context';
import { isThread } from './isThread';
import { mayPassOn } from './mayPassOn';
import { hasOwnLinks } from './ownLinks';
import type { Hit, Silence } from './signal';

/** How much is needed, and what excuses it. */
export interface LureRule {
  /** Different sentences that are needed; 1 where nothing is said. */
  atLeast?: number;
  /** Honest senders write so to their customers, too: mail whose links are all the sender's own is excused. */
  ordinary?: boolean;
}

/**
 * What every signal on wording shares: the provider itself may write so, and so may a sender the user trusts; and what
 * is ordinary, everybody to his own customers. Out: the sentences as evidence, the first of them for the signal's own.
 */
export function lureHit(context: Context, tactics: Tactic[], rule: LureRule = {}): Hit | Silence | null {
  const found = luresOf(context, ...tactics);
  if (found.length === 0 || sentencesOf(found) < (rule.atLeast ?? 1)) return null;
  const guard = lureGuard(context, rule.ordinary ?? false);
  return guard === null ? hitOf(found) : { silenced: guard };
}

/** What excuses wording; null when nothing does. `ordinary`: see LureRule. */
export function lureGuard(context: Context, ordinary: boolean): string | null {
  const { sender, providerItself, message } = context;
  if (sender?.trusted) return 'trusted_sender';
  if (providerItself && (ordinary || !mayPassOn(context))) return 'provider_itself';
  // Anybody can write In-Reply-To into a mail; a link makes it worth while.
  if (isThread(message) && context.links.length === 0) return 'reply';
  return ordinary && hasOwnLinks(context) ? 'own_links' : null;
}

/** How many different sentences the wordings stand in. */
export function sentencesOf(lures: readonly LureMatch[]): number {
  return new Set(lures.map(({ field, number }) => `${field}${number}`)).size;
}

/** How many different phrases they hold, for letters that run on without a full stop. */
export function wordingsOf(lures: readonly LureMatch[]): number {
  return lures.reduce((sum, { wordings }) => sum + wordings, 0);
}

/** The wordings as evidence, the first one for the signal's sentence. */
export function hitOf(lures: readonly LureMatch[]): Hit {
  return { evidence: asEvidence(lures), params: [lures[0]?.sentence ?? ''] };
}
