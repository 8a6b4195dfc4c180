import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Whether the button stands in the toolbar, as it is now; undefined until read, null where the browser does not say. */
export function usePinned(): boolean | null | undefined {
  const [pinned, setPinned] = useState<boolean | null>();
  useEffect(() => {
    // Chrome tells of changes from 130 on only, and the types know but the newest browsers.
    const action: Partial<typeof browser.action> = browser.action;
    const changes = action.onUserSettingsChanged;
    const look = () => {
      const settings = action.getUserSettings?.() ?? Promise.resolve({ isOnToolbar: undefined });
      settings.then(
        ({ isOnToolbar }) => setPinned(isOnToolbar ?? null),
        () => setPinned(null),
      );
    };
    look();
    // Where nobody tells of them, they are seen when the browser's menu closes and the page has the focus again.
    changes?.addListener(look);
    window.addEventListener('focus', look);
    return () => {
      changes?.removeListener(look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return pinned;
}
