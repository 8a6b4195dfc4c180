import browser from 'webextension-polyfill';
import type { Message, UnreadableReason } from '../../lib/message/message';
import type { RawSource } from '../../lib/webmail/rawSource';
import { webOrigin } from '../shared/origins';
import { isWatched } from '../shared/permissions';
import { onMessage, sendMessage, type CheckedMessage, type TabState } from '../shared/protocol';
import { frameAnswer } from './frameAnswer';
import { injectReader } from './inject';
import type { Judge } from './judge';
import { demandOwnPage } from './ownPage';
import type { TabStates } from './tabStates';

interface PopupNeeds {
  judge: Judge;
  states: TabStates;
}

/** What the popup asks for. */
export function startPopup({ judge, states }: PopupNeeds): void {
  onMessage('tabState', ({ data: tabId, sender }) => {
    demandOwnPage(sender);
    return tabState(states, tabId);
  });
  onMessage('rawSource', ({ data, sender }) => {
    demandOwnPage(sender);
    return rawSource(data);
  });
  onMessage('checkThoroughly', async ({ data, sender }): Promise<CheckedMessage> => {
    demandOwnPage(sender);
    const got = await rawSource(data);
    if ('unreadable' in got) throw new Error(got.unreadable);
    return keepThorough(states, data, await judge.source(got.source));
  });
}

async function tabState(states: TabStates, tabId: number): Promise<TabState> {
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
  }
  const reason = view.messages.length > 0 ? null : (failure ?? view.reason ?? 'failed');
  return {
    tabId,
    origin,
    watched,
    webmail: view.webmail,
    messages: view.messages,
    focused: view.focused,
    reason,
  };
}

/** `key` is the frame's number, a colon, and the webmail's id. */
function targetOf(key: string): { frameId: number; id: string } {
  const colon = key.indexOf(':');
  return { frameId: Number(key.slice(0, colon)), id: key.slice(colon + 1) };
}

async function rawSource({ tabId, key }: { tabId: number; key: string }): Promise<RawSource> {
  const { frameId, id } = targetOf(key);
  return sendMessage('fetchRawSource', id, { tabId, frameId }).catch(() => ({
    unreadable: 'source_unavailable' as const,
  }));
}

async function keepThorough(
  states: TabStates,
  { tabId, key }: { tabId: number; key: string },
  judged: Pick<CheckedMessage, 'message' | 'assessment'>,
): Promise<CheckedMessage> {
  const reason = judged.assessment.reason;
  if (!judged.message) throw new Error(reason ?? 'source_unavailable');
  const { frameId, id } = targetOf(key);
  const checked: CheckedMessage = {
    key,
    message: judged.message,
    assessment: judged.assessment,
    rawAvailable: true,
  };
  let before: Message | null = null;
  await states.change(tabId, ({ frames }) => {
    const frame = frames[frameId];
    before = frame?.messages.find((one) => one.id === id)?.message ?? null;
    if (frame) frame.messages = frame.messages.map((one) => (one.id === id ? { ...checked, id } : one));
  });
  // The banner at the message says the same.
  const answer = frameAnswer(checked.assessment, [before, judged.message]);
  await sendMessage('reassessed', { id, ...answer }, { tabId, frameId }).catch(() => undefined);
  return checked;
}
