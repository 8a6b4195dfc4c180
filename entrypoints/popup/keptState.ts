import type { TabView } from '../background/mergeFrames';
import { readRecord, viewOf, type SessionArea } from '../background/tabStates';
import { webOrigin } from '../shared/origins';
import type { TabState } from '../shared/protocol';

/** What is known of the tab that the button was clicked in. */
export interface OpenedTab {
  id: number;
  /** Where it may be seen, which it is after a click. */
  url?: string;
  incognito: boolean;
}

/**
 * What the background has kept of a watched tab, for the first paint: a worker that sleeps is woken meanwhile, and its answer
 * takes this one's place. Null wherever that could be about something else: a page that is only read at a click may have
 * changed since, and one of another origin has; what is no longer watched may say nothing of its changes. Of a private
 * window nothing is kept.
 */
export async function keptState(
  session: Pick<SessionArea, 'get'>,
  tab: OpenedTab,
  isWatched: (origin: string) => Promise<boolean>,
): Promise<TabState | null> {
  const origin = webOrigin(tab.url);
  if (origin === null || tab.incognito) return null;
  const [record, watched] = await Promise.all([
    readRecord(session, tab.id),
    isWatched(origin).catch(() => false),
  ]);
  if (!watched || record.clicked || record.frames[0]?.origin !== origin) return null;
  const view: TabView = viewOf(record);
  if (view.messages.length === 0) return null;
  return { tabId: tab.id, origin, watched: true, takenBack: false, ...view };
}
