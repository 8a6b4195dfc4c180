import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allKept, type Storage } from '../../lib/storage/kept';

/** All that is stored, and what becomes of it while the page is open. Null until it is read. */
export function useKept(): Storage | null {
  const [storage, setStorage] = useState<Storage | null>(null);
  useEffect(() => {
    const look = () =>
      void allKept().then(setStorage, (error: unknown) =>
        console.error('What is stored could not be read', error),
      );
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  return storage;
}
