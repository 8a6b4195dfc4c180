import { senderMailbox } from '../../lib/message/mailbox';
import type { WriteResult } from '../../lib/storage/storedItem';
import type { Judged } from './judge';

export type Remember = (who: { name: string; address: string }, day: string) => Promise<WriteResult>;

/**
 * Hands the sender of a message that got no warning to the history, which knows whether the user keeps one. Never from a
 * private window. Rejects never; what could not be written is said to whoever looks at the worker, and nothing is lost.
 */
export async function noteSender(
  { message, assessment }: Judged,
  isPrivate: boolean,
  remember: Remember,
): Promise<void> {
  const quiet = assessment.verdict === 'unremarkable' || assessment.verdict === 'authentic';
  const sender = message && senderMailbox(message.from);
  if (isPrivate || !quiet || !sender?.address) return;
  try {
    const written = await remember(sender, new Date().toISOString().slice(0, 10));
    if (!written.ok) console.warn(`The sender was not added to the history: ${written.reason}`);
  } catch (error) {
    console.warn('The sender was not added to the history', error);
  }
}
