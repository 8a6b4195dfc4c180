import type { Defect } from '../../lib/message/message';
import type { CheckedMessage } from '../shared/protocol';

const DOUBTS: readonly Defect[] = ['page_changed_part', 'sender_unsure', 'read_generic'];

/** Whether the page left out a piece that decides much: then the other ways to check stand open. */
export function isIncomplete({ message, assessment }: CheckedMessage): boolean {
  if (!message) return true;
  const nobody = assessment.unchecked.some((word) => word === 'sender' || word === 'address');
  return message.origin === 'page' && (nobody || message.defects.some((one) => DOUBTS.includes(one)));
}
