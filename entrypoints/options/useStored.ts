import { useEffect, useState } from 'preact/hooks';
import { history as storedHistory, type History } from '../../lib/storage/history';
import { settings as storedSettings, type Settings } from '../../lib/storage/settings';
import { trust as storedTrust, type TrustList } from '../../lib/storage/trust';

/** What is stored, and what it becomes while the page is open, whoever changes it. */
export function useStored() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [trust, setTrust] = useState<TrustList | null>(null);
  const [history, setHistory] = useState<History | null>(null);
  useEffect(() => {
    void storedSettings.get().then(setSettings);
    void storedTrust.get().then(setTrust);
    void storedHistory.get().then(setHistory);
    const ends = [
      storedSettings.subscribe(setSettings),
      storedTrust.subscribe(setTrust),
      storedHistory.subscribe(setHistory),
    ];
    return () => ends.forEach((end) => end());
  }, []);
  return { settings, trust, history };
}
