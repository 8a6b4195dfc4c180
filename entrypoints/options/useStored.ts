import { useEffect, useState } from 'preact/hooks';
import { history as storedHistory, type History } from '../../lib/storage/history';
import { settings as storedSettings, type Settings } from '../../lib/storage/settings';
import { trust as storedTrust, type TrustList } from '../../lib/storage/trust';

/**
 * What is stored, and what it becomes while the page is open, whoever changes it. Null until it is read; `failed`: it can't
 * be (Firefox does not read a storage that is broken).
 */
export function useStored() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [trust, setTrust] = useState<TrustList | null>(null);
  const [history, setHistory] = useState<History | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    Promise.all([
      storedSettings.get().then(setSettings),
      storedTrust.get().then(setTrust),
      storedHistory.get().then(setHistory),
    ]).catch((error: unknown) => {
      console.error('What is stored could not be read', error);
      setFailed(true);
    });
    const ends = [
      storedSettings.subscribe(setSettings),
      storedTrust.subscribe(setTrust),
      storedHistory.subscribe(setHistory),
    ];
    return () => ends.forEach((end) => end());
  }, []);
  return { settings, trust, history, failed };
}
