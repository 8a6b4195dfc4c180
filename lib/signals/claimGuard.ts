import { isService } from '../domains/services';
import { isPresented } from '../providers/findClaim';
import { luresOf, type Context } from './context';

/**
 * What excuses a message that names a provider and is not the provider's: whom the user trusts, a real reply, a
 * service that sends bills for others, confirmed mail to many readers that only shows the name, and mail that speaks of an
 * account there ("connect your GitHub account") without pushing. Null when nothing does.
 */
export function claimGuard(context: Context): string | null {
  const { claim, sender, message, bulk, lures } = context;
  if (sender?.trusted) return 'trusted_sender';
  if (message.reply && lures.length === 0) return 'reply';
  if (sender && isService('billing', sender.host)) return 'bills_for_others';
  const named = claim?.by.some((by) => by === 'name' || by === 'sender-domain') ?? false;
  if (bulk && !named && sender?.authentication === 'pass') return 'bulk';
  const pushes = luresOf(
    context,
    'credential',
    'account-suspended',
    'payment',
    'mailbox',
    'seed-phrase',
    'callback',
  );
  const presented = claim !== null && (isPresented(claim) || message.origin === 'pasted');
  return presented || pushes.length > 0 ? null : 'mention';
}
