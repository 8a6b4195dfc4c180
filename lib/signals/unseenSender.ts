import type { Context } from './context';

/**
 * The page shows the sender's name alone, or nothing of him: that the address would not fit can't be said, nor that it
 * does. A mail that has no address in its source is another thing.
 */
export function isSenderUnseen({ message, sender }: Pick<Context, 'message' | 'sender'>): boolean {
  return message.origin === 'page' && (sender?.host ?? '') === '';
}
