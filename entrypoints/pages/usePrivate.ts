import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Whether this page, or the window it belongs to, is private. Null until that is known; where it can't be: yes. */
export function usePrivate(): boolean | null {
  const [isPrivate, setPrivate] = useState<boolean | null>(browser.extension.inIncognitoContext || null);
  useEffect(() => {
    if (browser.extension.inIncognitoContext) return;
    browser.windows.getCurrent().then(
      ({ incognito }) => setPrivate(incognito),
      () => setPrivate(true),
    );
  }, []);
  return isPrivate;
}
