import type { Tactic } from '../lures/lure';
import { asEvidence, luresOf, type Context } from './context';
import type { Hit, Silence } from './signal';

/**
 * What every signal on wording shares: the provider itself may write so, and so may a sender the user trusts.
 * In: how many different sentences are needed. Out: the sentences as evidence.
 */
export function lureHit(context: Context, tactics: Tactic[], atLeast = 1): Hit | Silence | null {
  const found = luresOf(context, ...tactics);
  const sentences = new Set(found.map(({ field, at }) => `${field}${at}`));
  if (sentences.size < atLeast) return null;
  const { sender, providerItself, message } = context;
  if (sender?.trusted) return { silenced: 'trusted_sender' };
  if (providerItself) return { silenced: 'provider_itself' };
  if (message.reply && context.links.length === 0) return { silenced: 'reply' };
  return { evidence: asEvidence(found), params: [found[0]?.sentence ?? ''] };
}
