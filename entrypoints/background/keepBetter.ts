import type { Message } from '../../lib/message/message';
import { sendMessage, type CheckedMessage } from '../shared/protocol';
import { frameAnswer } from './frameAnswer';
import type { Judged } from './judge';
import type { TabStates } from './tabStates';

/** One message of a tab. */
export interface Target {
  tabId: number;
  /** The frame's number, a colon, and the webmail's id. */
  key: string;
}

/** The frame that a message stands in, and the webmail's own id for it. */
export function placeOfKey(key: string): { frameId: number; id: string } {
  const colon = key.indexOf(':');
  return { frameId: Number(key.slice(0, colon)), id: key.slice(colon + 1) };
}

/** The message as it was read before; null when it is no longer open, or none. */
export async function messageAt(states: TabStates, { tabId, key }: Target): Promise<Message | null> {
  const { frameId, id } = placeOfKey(key);
  const { frames } = await states.record(tabId);
  return frames[frameId]?.messages.find((one) => one.id === id)?.message ?? null;
}

/**
 * Takes what came of a message's source for the message from now on, in the badge, the popup and the banner.
 * @param pasted by the user, and not fetched from the webmail
 */
export async function keepBetter(
  states: TabStates,
  { tabId, key }: Target,
  { message, assessment, officialDomains }: Judged,
  pasted = false,
): Promise<CheckedMessage> {
  const { frameId, id } = placeOfKey(key);
  const before = await messageAt(states, { tabId, key });
  let rawAvailable = !pasted;
  // A source doesn't say who is signed in; the page did.
  let signedIn: Pick<CheckedMessage, 'account'> = {};
  await states.change(tabId, ({ frames }) => {
    const frame = frames[frameId];
    if (!frame) return;
    frame.messages = frame.messages.map((one) => {
      if (one.id !== id) return one;
      rawAvailable ||= one.rawAvailable;
      const { listId, account } = one;
      if (account) signedIn = { account };
      return {
        id,
        listId,
        key,
        message,
        assessment,
        officialDomains,
        rawAvailable,
        ...(pasted ? { pasted } : {}),
        ...signedIn,
      };
    });
  });
  const answer = frameAnswer(assessment, [before, message]);
  await sendMessage('reassessed', { id, ...answer }, { tabId, frameId }).catch(() => undefined);
  return {
    key,
    message,
    assessment,
    officialDomains,
    rawAvailable,
    ...(pasted ? { pasted } : {}),
    ...signedIn,
  };
}
