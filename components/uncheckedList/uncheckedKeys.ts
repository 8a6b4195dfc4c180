import type { Unchecked } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';

/** What its reader said could not be seen, or was odd. */
export type Seen = Pick<Message, 'defects' | 'missing'> | null;

/** Keys of what was not checked and why, each piece once: a missing one is said by its own word. */
export function uncheckedKeys(unchecked: readonly Unchecked[], message: Seen): string[] {
  const missing: readonly string[] = message?.missing ?? [];
  // Without a sender nobody misses his address.
  const pieces = missing.filter((piece) => piece !== 'address' || !missing.includes('sender'));
  const rest = unchecked.filter((word) => !missing.includes(word));
  return [
    ...pieces.map((piece) => `piece_${piece}`),
    ...rest.map((word) => `unchecked_${word}`),
    ...(message?.defects ?? []).map((word) => `defect_${word}`),
  ];
}
