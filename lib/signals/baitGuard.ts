import type { Context } from './context';
import { asksFor, claimsFalsely } from './hostGuard';
import { isThread } from './isThread';

/**
 * What excuses an oddity that ordinary mail has, too, so that it counts only as the packing of a bait: a sender the user
 * trusts; the provider itself; a reply that asks for nothing; confirmed mail to many readers that presents itself as
 * nobody else; and a message that neither asks for what a page can take nor presents itself as somebody else. `asks`:
 * the wording that the signal counts as asking. Null when nothing does.
 */
export function baitGuard(context: Context, asks = asksFor(context)): string | null {
  const { sender, providerItself, message, bulk } = context;
  if (sender?.trusted) return 'trusted_sender';
  if (providerItself) return 'provider_itself';
  if (!asks && isThread(message)) return 'reply';
  const pretends = claimsFalsely(context);
  if (bulk && sender?.authentication === 'pass' && !pretends) return 'bulk';
  return pretends || asks ? null : 'no_lure';
}
