import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isWatched } from '../shared/isWatched';
import { sendMessage, type CheckedMessage, type TabState } from '../shared/protocol';
import { afterPaint } from './afterPaint';
import { keptState, type OpenedTab } from './keptState';

/** A background that says nothing for so long was ended, ms: a page that is slow to be read takes four seconds. */
const PATIENCE = 8000;

export interface OpenTab {
  state: TabState | null;
  /** Whose answer it is. kept: what was known before the click; failed: the background gave none. */
  answer: 'waiting' | 'kept' | 'given' | 'failed';
  isPrivate: boolean;
  /** Index of the message spoken of; -1 without one. */
  chosen: number;
  choose: (place: number) => void;
  /** Takes over a newer result for one message. */
  replace: (checked: CheckedMessage) => void;
  refresh: () => Promise<void>;
}

/** The tab that the button was clicked in, and what is known of it without asking the background. */
export interface Opened {
  tab: OpenedTab;
  kept: TabState | null;
}

/** Throws when there is no tab. */
export async function openedTab(): Promise<Opened> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab');
  const opened = { id: tab.id, incognito: tab.incognito, ...(tab.url ? { url: tab.url } : {}) };
  const kept = await keptState(browser.storage.session, opened, isWatched).catch(() => null);
  return { tab: opened, kept };
}

/**
 * What is open in the tab under the popup.
 *
 * @param first asked for before the popup was drawn, so that a verdict that is known can stand in its first frame
 */
export function useTabState(first: Promise<Opened>): OpenTab {
  const asked = useRef<Promise<Opened> | null>(first);
  const [state, setTab] = useState<TabState | null>(null);
  const [answer, setAnswer] = useState<OpenTab['answer']>('waiting');
  const [isPrivate, setPrivate] = useState(false);
  // By key: what the reader chose is still meant when another message comes in above it.
  const [key, choose] = useState<string | null>(null);

  const refresh = useCallback(async () => {
    setAnswer((now) => (now === 'failed' ? 'waiting' : now));
    try {
      const opening = asked.current ?? openedTab();
      asked.current = null;
      const { tab, kept } = await opening;
      setPrivate(tab.incognito);
      if (kept) {
        setTab((now) => now ?? kept);
        setAnswer((now) => (now === 'waiting' ? 'kept' : now));
        // A background that has to be woken takes the machine's time: what is known is seen first.
        await afterPaint();
      }
      setTab(await inTime(sendMessage('tabState', tab.id)));
      setAnswer('given');
    } catch {
      setAnswer('failed');
    }
  }, []);

  // Not after the first frame, as an effect would be.
  useLayoutEffect(() => void refresh(), [refresh]);

  const replace = (checked: CheckedMessage) => {
    setTab((now) =>
      now ? { ...now, messages: now.messages.map((one) => (one.key === checked.key ? checked : one)) } : now,
    );
  };
  const messages = state?.messages ?? [];
  const own = messages.findIndex((one) => one.key === key);
  const focused = messages.length > 0 ? Math.max(0, state?.focused ?? 0) : -1;
  return {
    state,
    answer,
    isPrivate,
    chosen: own >= 0 ? own : focused,
    choose: (place) => choose(messages[place]?.key ?? null),
    replace,
    refresh,
  };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('no answer')), PATIENCE));
  return Promise.race([answer, late]);
}
