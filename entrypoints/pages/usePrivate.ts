import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Whether this page, or the window it belongs to, is private. Until that is known, and where it can't be: yes. */
export function usePrivate(): boolean {
  const [isPrivate, setPrivate] = useState(true);
  useEffect(() => {
    if (browser.extension.inIncognitoContext) return;
    void browser.windows.getCurrent().then(
      ({ incognito }) => setPrivate(incognito),
      () => undefined,
    );
  }, []);
  return isPrivate;
}
