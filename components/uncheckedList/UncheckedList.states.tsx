import type { VNode } from 'preact';
import { UncheckedList } from './UncheckedList';

export const states: Record<string, () => VNode> = {
  'all was seen': () => <UncheckedList unchecked={[]} message={null} open />,
  'much was not': () => (
    <UncheckedList
      unchecked={['reply_to', 'authentication', 'attachments', 'address', 'whole_body', 'images', 'pasted']}
      message={{ defects: ['truncated', 'read_generic'], missing: ['sender', 'address', 'date'] }}
      open
    />
  ),
  shut: () => <UncheckedList unchecked={['sender']} message={null} />,
};
