import type { UnreadableReason } from '../../lib/message/message';
import type { CheckedMessage, TabState } from '../shared/protocol';

/** What one frame of a tab shows. */
export interface FrameState {
  webmail: string;
  /** Where its script runs. */
  origin?: string;
  /** With the webmail's own id of each, and what its list calls it. */
  messages: (CheckedMessage & { id: string; listId?: string | null })[];
  /** Id. */
  focused: string | null;
  reason: UnreadableReason | null;
  /** The browser's id of the document, where it has one. */
  documentId: string | null;
  /** Ids of messages whose banner the page has dropped for good. */
  bannersLost: string[];
}

/** A tab as the badge and the popup see it. */
export interface TabView extends Pick<TabState, 'webmail' | 'messages' | 'focused' | 'reason'> {
  bannerLost: boolean;
}

/** What says most comes first: a page that changed is a miss, a list of messages is not, an advert's frame says nothing. */
const REASONS: UnreadableReason[] = ['page_changed', 'failed', 'no_message_open', 'page_unknown'];

/** One view of all frames: the messages of all, in focus the one that its frame says, of the lowest frame. */
export function mergeFrames(frames: Record<number, FrameState>): TabView {
  const inOrder = Object.entries(frames)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, frame]) => frame);
  const messages = inOrder.flatMap((frame) => frame.messages);
  const owner = inOrder.find((frame) => frame.messages.length > 0);
  const focused = messages.findIndex((one) => owner?.messages.includes(one) && one.id === owner.focused);
  const reasons = new Set(inOrder.map((frame) => frame.reason));
  return {
    webmail: (owner ?? inOrder.find((frame) => frame.webmail !== ''))?.webmail || null,
    messages: messages.map(({ id: _id, listId: _listId, ...checked }) => checked),
    focused: messages.length > 0 ? Math.max(focused, 0) : -1,
    reason: messages.length > 0 ? null : (REASONS.find((one) => reasons.has(one)) ?? null),
    bannerLost: inOrder.some((frame) => frame.bannersLost.length > 0),
  };
}
