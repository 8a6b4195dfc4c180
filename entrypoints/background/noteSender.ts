import { senderMailbox } from '../../lib/message/mailbox';
import { sureParts } from '../../lib/message/sureParts';
import type { Message } from '../../lib/message/message';
import type { WriteResult } from '../../lib/storage/storedItem';
import type { Judged } from './judge';

/** The results that speak of the address that the reader sees. */
const DECIDING: ReadonlySet<string> = new Set(['dmarc', 'compauth']);

export type Remember = (who: { name: string; address: string }, day: string) => Promise<WriteResult>;

/**
 * Hands the sender of a message that got no warning to the history, which knows whether the user keeps one. Never from a
 * private window, and never where the receiving server says that the address is forged, or where the page
 * left it to a guess: who is known once is looked at less. Rejects never; what could not be written is said to whoever
 * looks at the worker, and nothing is lost.
 */
export async function noteSender(
  { message, assessment }: Judged,
  isPrivate: boolean,
  remember: Remember,
): Promise<void> {
  const quiet = assessment.verdict === 'unremarkable' || assessment.verdict === 'authentic';
  const sender = message && !isForged(message) ? senderMailbox(sureParts(message).from) : null;
  if (isPrivate || !quiet || !sender?.address) return;
  try {
    const written = await remember(sender, new Date().toISOString().slice(0, 10));
    if (!written.ok) console.warn(`The sender was not added to the history: ${written.reason}`);
  } catch (error) {
    console.warn('The sender was not added to the history', error);
  }
}

/** DMARC failed (RFC 7489), or what Microsoft makes of all results. */
function isForged({ authentication }: Message): boolean {
  const methods = authentication?.methods ?? [];
  return methods.some(({ method, result }) => DECIDING.has(method) && result === 'fail');
}
