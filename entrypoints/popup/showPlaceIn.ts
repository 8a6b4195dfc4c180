import type { ShowPlace } from '../../components/findings/showPlace';
import { sendMessage, type CheckedMessage, type TabState } from '../shared/protocol';

/** Shows evidence in the tab's page; undefined for what does not stand there, such as a source that was pasted for a page without a message. */
export function showPlaceIn(
  { tabId, messages }: Pick<TabState, 'tabId' | 'messages'>,
  { key }: Pick<CheckedMessage, 'key'>,
): ShowPlace | undefined {
  if (!messages.some((one) => one.key === key)) return undefined;
  return (evidence) => sendMessage('showPlace', { tabId, key, evidence });
}
