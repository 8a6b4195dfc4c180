import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allKept, type Storage } from '../../lib/storage/kept';

/** All that is stored, and what becomes of it while the page is open. Undefined until it is read; null: it can't be. */
export function useKept(): Storage | null | undefined {
  const [storage, setStorage] = useState<Storage | null>();
  useEffect(() => {
    const look = () =>
      void allKept().then(setStorage, (error: unknown) => {
        console.error('What is stored could not be read', error);
        setStorage((now) => now ?? null);
      });
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  return storage;
}
