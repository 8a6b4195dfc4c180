import { onMessage } from '../shared/protocol';
import { demandOwnPage } from './ownPage';
import type { TabStates } from './tabStates';

/** Deletes, on the word of the settings, what this worker remembers: it would write it down again. */
export function startForgetTabs(states: Pick<TabStates, 'clearAll'>): void {
  onMessage('forgetTabs', ({ sender }) => {
    demandOwnPage(sender);
    return states.clearAll();
  });
}
