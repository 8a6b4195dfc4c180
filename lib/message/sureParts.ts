import type { Message } from './message';

/**
 * The message without what only a guess by the page's shape gave: a guessed address may be the reader's own, or one
 * that the sender wrote himself, so it must neither speak for a message nor against it. A guessed name stays: it is
 * what a person reads there as well. What is left out becomes "not visible here". Pure.
 */
export function sureParts(message: Message): Message {
  const { unsure = [], from, replyTo, to, date } = message;
  if (unsure.length === 0) return message;
  const noAddress = unsure.includes('sender') || unsure.includes('address');
  const names = from.filter(({ name }) => name !== '').map(({ name }) => ({ name, address: '' }));
  return {
    ...message,
    from: noAddress ? names : from,
    replyTo: unsure.includes('reply_to') ? undefined : replyTo,
    to: unsure.includes('recipients') ? undefined : to,
    date: unsure.includes('date') ? undefined : date,
  };
}
