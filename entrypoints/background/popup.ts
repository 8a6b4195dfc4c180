import browser from 'webextension-polyfill';
import type { UnreadableReason } from '../../lib/message/message';
import { settings } from '../../lib/storage/settings';
import type { RawSource } from '../../lib/webmail/rawSource';
import { isWatched } from '../shared/isWatched';
import { webOrigin } from '../shared/origins';
import { onMessage, sendMessage, type CheckedMessage, type TabState } from '../shared/protocol';
import { checkedMessage } from './checkedMessage';
import { checkPasted } from './checkPasted';
import { injectReader } from './inject';
import type { Judge } from './judge';
import { keepBetter, messageAt, placeOfKey, type Target } from './keepBetter';
import type { TabView } from './mergeFrames';
import { demandOwnPage } from './ownPage';
import { pageStructure } from './pageStructure';
import { readGenerically } from './readGenerically';
import type { TabStates } from './tabStates';

interface PopupNeeds {
  judge: Judge;
  states: TabStates;
}

/** What the popup asks for. */
export function startPopup(needs: PopupNeeds): void {
  const { judge, states } = needs;
  onMessage('tabState', ({ data: tabId, sender }) => {
    demandOwnPage(sender);
    return tabState(needs, tabId);
  });
  onMessage('checkedMessage', ({ data, sender }) => {
    demandOwnPage(sender);
    return checkedMessage(states, data);
  });
  onMessage('rawSource', ({ data, sender }) => {
    demandOwnPage(sender);
    return rawSource(data);
  });
  onMessage('checkThoroughly', async ({ data, sender }): Promise<CheckedMessage> => {
    demandOwnPage(sender);
    const got = await rawSource(data);
    if ('unreadable' in got) throw new Error(got.unreadable);
    const judged = await judge.source(got.source, await messageAt(states, data));
    if (!judged.message) throw new Error(judged.assessment.reason ?? 'source_unavailable');
    return keepBetter(states, data, judged);
  });
  onMessage('checkPasted', ({ data, sender }) => {
    demandOwnPage(sender);
    return checkPasted(needs, data);
  });
  onMessage('pageStructure', ({ data: tabId, sender }) => {
    demandOwnPage(sender);
    return pageStructure(tabId);
  });
}

async function tabState(needs: PopupNeeds, tabId: number): Promise<TabState> {
  const { states } = needs;
  const tab = await browser.tabs.get(tabId);
  const origin = webOrigin(tab.url);
  const watched = origin !== null && (await isWatched(origin));
  let view = await states.view(tabId);
  let failure: UnreadableReason | null = null;
  // Without a watch the page may have changed since the last click; with one, a tab that was open before may be unread.
  if (!watched || (view.messages.length === 0 && view.reason === null)) {
    if (!watched) await states.clear(tabId);
    await states.change(tabId, (now) => {
      now.clicked = !watched;
      now.isPrivate = tab.incognito;
    });
    failure = await injectReader(tabId, tab.url);
    view = await states.view(tabId);
    if (!watched && failure === null && view.reason === 'page_unknown') view = await byShape(needs, tabId);
  }
  const { webmail, messages, focused, bannerLost } = view;
  const reason = messages.length > 0 ? null : (failure ?? view.reason ?? 'failed');
  const takenBack = !watched && origin !== null && (await settings.get()).takenBack.includes(origin);
  return { tabId, origin, watched, takenBack, webmail, messages, focused, reason, bannerLost };
}

/** The click asked for this page, and no adapter knows it: what its shape says, kept until the page is left. */
async function byShape({ judge, states }: PopupNeeds, tabId: number): Promise<TabView> {
  const read = await readGenerically(tabId, judge);
  if (!read) return states.view(tabId);
  const { frameId, state } = read;
  return states.change(tabId, ({ frames }) => {
    frames[frameId] = { ...state, documentId: frames[frameId]?.documentId ?? null };
  });
}

async function rawSource({ tabId, key }: Target): Promise<RawSource> {
  const { frameId, id } = placeOfKey(key);
  return sendMessage('fetchRawSource', id, { tabId, frameId }).catch(() => ({
    unreadable: 'source_unavailable' as const,
  }));
}
