import browser from 'webextension-polyfill';

/** Whether this page, or the window it belongs to, is private; where that can't be known: yes. */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return true;
  }
}
