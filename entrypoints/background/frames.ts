import browser from 'webextension-polyfill';
import { readPage } from '../../lib/message/page';
import type { Settings } from '../../lib/storage/settings';
import { wantsBanner } from '../../lib/webmail/wantsBanner';
import { onMessage, sendMessage, type FrameReading } from '../shared/protocol';
import { mayRead } from '../shared/watching';
import { frameAnswer } from './frameAnswer';
import { accountOf, type Judge, type Judged } from './judge';
import type { FrameState } from './mergeFrames';
import { noteSender, type Remember } from './noteSender';
import type { BringPart } from './parts';
import { placeOf, type Place } from './placeOf';
import type { TabRecord, TabStates } from './tabStates';

interface FramesNeeds {
  judge: Judge;
  states: TabStates;
  settings: { get(): Promise<Settings> };
  remember: Remember;
  bring: BringPart;
}

/** What content scripts say about their frames, and what the browser says about tabs. */
export function startFrames({ judge, states, settings, remember, bring }: FramesNeeds): void {
  onMessage('frameRead', async ({ data: reading, sender }) => {
    const place = placeOf(sender);
    if (!place) return [];
    const record = await states.record(place.tabId);
    // A script on another port of a watched host is not asked for by anyone: what it read is dropped unseen.
    const { watched, bannerAlways } = await settings.get();
    const isWatched = mayRead(watched, place.origin, place.top);
    if (!record.clicked && !isWatched) return [];
    if (reading.gone) {
      await states.change(place.tabId, (now) => leave(now, place.frameId, place.documentId));
      return [];
    }
    const frame = await judgeFrame(
      judge,
      reading,
      place.frameId,
      place.documentId,
      isOf(record.frames[place.frameId], place) ? record.frames[place.frameId] : undefined,
    );
    const warns = frame.messages.some(({ assessment }) => wantsBanner(assessment.verdict, bannerAlways));
    const kept = states.change(place.tabId, (now) => {
      now.frames[place.frameId] = { ...frame, origin: place.origin, page: place.page };
      now.isPrivate = place.isPrivate;
    });
    // With the answer, not after it. What fails here is asked for again by the frame.
    if (warns && isWatched && !reading.canWarn)
      await bring('warning', place.tabId, place.frameId).catch(() => undefined);
    await kept;
    // Whose source somebody pasted need not be who wrote what is open.
    for (const one of frame.messages.filter(({ pasted }) => !pasted))
      void noteSender(one, place.isPrivate, remember);
    return frame.messages.map(({ assessment, message }, index) => {
      const page = message?.origin === 'raw' ? reading.messages[index]?.reading : undefined;
      return frameAnswer(assessment, [message, page && readPage(page)]);
    });
  });

  onMessage('bannerLost', async ({ data: id, sender }) => {
    const place = placeOf(sender);
    if (!place) return;
    await states.change(place.tabId, ({ frames }) => {
      const frame = frames[place.frameId];
      if (frame?.messages.some((one) => one.id === id))
        frame.bannersLost = [...new Set([...frame.bannersLost, id])];
    });
  });

  onMessage('focused', async ({ data: id, sender }) => {
    const place = placeOf(sender);
    if (!place) return;
    await states.change(place.tabId, ({ frames }) => {
      const frame = frames[place.frameId];
      if (frame?.documentId === place.documentId && frame.messages.some((one) => one.id === id))
        Object.assign(frame, { focused: id, focusedAt: Date.now() });
    });
  });

  browser.tabs.onRemoved.addListener((tabId) => void states.clear(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void forgetClicked(states, tabId);
    if (status === 'complete') void confirmFrames(states, tabId);
  });
}

/** What a click allowed to be read holds for what was there then. */
async function forgetClicked(states: TabStates, tabId: number): Promise<void> {
  if ((await states.record(tabId)).clicked) await states.clear(tabId);
}

/** Forgets frames that no script answers for any more: the tab went elsewhere without a word. */
async function confirmFrames(states: TabStates, tabId: number): Promise<void> {
  // A copy: the record itself changes while the frames are asked.
  const before = { ...(await states.record(tabId)).frames };
  const asked = await Promise.all(
    Object.keys(before).map(async (frameId) => {
      const there = await sendMessage('stillThere', undefined, { tabId, frameId: Number(frameId) }).catch(
        () => false,
      );
      return there ? [] : [Number(frameId)];
    }),
  );
  const silent = asked.flat();
  if (silent.length === 0) return;
  await states.change(tabId, ({ frames }) => {
    // One that spoke up meanwhile is a new one, and stays.
    for (const frameId of silent) if (frames[frameId] === before[frameId]) delete frames[frameId];
  });
}

/** A document that is left says so; a newer one in the same frame may have spoken already. */
function leave(record: TabRecord, frameId: number, documentId: string | null): void {
  if (record.frames[frameId]?.documentId === documentId) delete record.frames[frameId];
}

/** Not every browser names documents: what another site showed in the same frame says nothing here. */
function isOf(frame: FrameState | undefined, { origin, documentId }: Place): boolean {
  return frame?.documentId === documentId && (frame.origin ?? origin) === origin;
}

async function judgeFrame(
  judge: Judge,
  reading: FrameReading,
  frameId: number,
  documentId: string | null,
  same: FrameState | undefined,
): Promise<FrameState> {
  const messages = await Promise.all(
    reading.messages.map(async ({ id, listId, reading: page, rawAvailable }) => {
      // Judged from its source already: what the page shows says less.
      const thorough = same?.messages.find((one) => one.id === id && one.message?.origin === 'raw');
      const judged: Judged = thorough ?? (await judge.page(page));
      return {
        message: judged.message,
        assessment: judged.assessment,
        officialDomains: judged.officialDomains,
        id,
        listId,
        key: `${frameId}:${id}`,
        rawAvailable,
        ...(thorough?.pasted ? { pasted: true } : {}),
        ...(thorough?.account ? { account: thorough.account } : {}),
        ...accountOf(page),
      };
    }),
  );
  // One more that is expanded is what the reader wants to see.
  const isNew = same && messages.some(({ id }) => !same.messages.some((one) => one.id === id));
  const bannersLost = (same?.bannersLost ?? []).filter((id) => messages.some((one) => one.id === id));
  return {
    webmail: reading.webmail,
    messages,
    focused: reading.focused,
    focusedAt: isNew ? Date.now() : same?.focusedAt,
    reason: reading.reason ?? null,
    documentId,
    bannersLost,
  };
}
