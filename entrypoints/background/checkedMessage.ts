import type { CheckedMessage } from '../shared/protocol';
import type { Target } from './keepBetter';
import type { TabStates } from './tabStates';

/** A message of a tab, as it was checked last; null when the tab shows it no longer. */
export async function checkedMessage(
  states: Pick<TabStates, 'view'>,
  { tabId, key }: Target,
): Promise<CheckedMessage | null> {
  const { messages } = await states.view(tabId);
  return messages.find((one) => one.key === key) ?? null;
}
