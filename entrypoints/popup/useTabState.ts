import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sendMessage, type CheckedMessage, type TabState } from '../shared/protocol';
import { setState } from '../pages/start';

export interface OpenTab {
  state: TabState | null;
  /** The background gave no answer. */
  failed: boolean;
  /** Index of the message spoken of; -1 without one. */
  chosen: number;
  choose: (place: number) => void;
  /** Takes over a newer result for one message. */
  replace: (checked: CheckedMessage) => void;
  refresh: () => Promise<void>;
}

/** What is open in the tab under the popup. */
export function useTabState(): OpenTab {
  const [state, setTab] = useState<TabState | null>(null);
  const [failed, setFailed] = useState(false);
  const [chosen, choose] = useState(-1);

  const refresh = useCallback(async () => {
    try {
      const tabId = await openTabId();
      const next = await sendMessage('tabState', tabId);
      setTab(next);
      choose(next.messages.length > 0 ? Math.max(0, next.focused) : -1);
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  useEffect(() => {
    if (state || failed) setState('ready');
  }, [state, failed]);

  const replace = (checked: CheckedMessage) => {
    setTab((now) =>
      now ? { ...now, messages: now.messages.map((one) => (one.key === checked.key ? checked : one)) } : now,
    );
  };

  return { state, failed, chosen, choose, replace, refresh };
}

/** The tab that the button was clicked in. Throws when there is none. */
async function openTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab');
  return tab.id;
}
