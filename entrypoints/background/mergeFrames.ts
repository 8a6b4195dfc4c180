import type { UnreadableReason } from '../../lib/message/message';
import type { CheckedMessage, TabState } from '../shared/protocol';

/** What one frame of a tab shows. */
export interface FrameState {
  webmail: string;
  /** Where its script runs. */
  origin?: string;
  /** Origin and path of its page. */
  page?: string | null;
  /** With the webmail's own id of each, and what its list calls it. */
  messages: (CheckedMessage & { id: string; listId?: string | null })[];
  /** Id. */
  focused: string | null;
  /** When the reader last went to a message in it, ms since 1970; missing before. */
  focusedAt?: number;
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

/**
 * One view of all frames: the messages of all, in focus the one that its frame says, of the frame that the reader
 * went to last, else of the lowest. A frame with only a part of a message (no sender) comes after those with all.
 */
export function mergeFrames(frames: Record<number, FrameState>): TabView {
  const inOrder = Object.entries(frames)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, frame]) => frame);
  const messages = inOrder.flatMap((frame) => frame.messages);
  const showing = inOrder.filter((frame) => frame.messages.length > 0);
  const [owner] = showing.toSorted(
    (a, b) => Number(isPart(a)) - Number(isPart(b)) || (b.focusedAt ?? 0) - (a.focusedAt ?? 0),
  );
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

function isPart({ messages }: FrameState): boolean {
  return messages.every(({ message }) => message?.from.length === 0);
}
