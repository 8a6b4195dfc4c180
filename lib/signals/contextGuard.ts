import { luresOf, type Context } from './context';
import { asksFor, claimsFalsely } from './hostGuard';
import { isThread } from './isThread';

const known = new WeakMap<Context, string | null>();

/**
 * What keeps quiet about things that much ordinary mail has, and that count only beside something (grade C): a sender
 * the user trusts; the claimed provider itself; and a message that neither asks for what is worth stealing nor presents
 * itself as somebody it isn't from. Null when nothing does. Worked out once a message.
 */
export function contextGuard(context: Context): string | null {
  let guard = known.get(context);
  if (guard === undefined) {
    guard = guardOf(context);
    known.set(context, guard);
  }
  return guard;
}

function guardOf(context: Context): string | null {
  const { sender, providerItself, message } = context;
  if (sender?.trusted) return 'trusted_sender';
  if (providerItself) return 'provider_itself';
  // And what is asked for in an answer, not on a page.
  const asks =
    asksFor(context) || luresOf(context, 'gift-card', 'extortion', 'payroll', 'job-offer').length > 0;
  if (!asks && isThread(message)) return 'reply';
  return asks || claimsFalsely(context) ? null : 'no_lure';
}
