import type { OpenedMessage } from '../shared/protocol';
import { placeOfKey, type Target } from './keepBetter';
import type { TabStates } from './tabStates';

/** A message of a tab, as it was checked last, and where it stands; null when the tab shows it no longer. */
export async function checkedMessage(
  states: Pick<TabStates, 'view' | 'record'>,
  { tabId, key }: Target,
): Promise<OpenedMessage | null> {
  const { messages } = await states.view(tabId);
  const checked = messages.find((one) => one.key === key);
  if (!checked) return null;
  const { frames, isPrivate } = await states.record(tabId);
  const frame = frames[placeOfKey(key).frameId];
  return { checked, webmail: frame?.webmail || null, page: frame?.page ?? null, isPrivate };
}
