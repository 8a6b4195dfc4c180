import browser from 'webextension-polyfill';

const KEY = 'pendingCheck';

/** The text that the context menu left for this page, once; null when it left none. */
export async function takePendingText(): Promise<string | null> {
  if (location.hash !== '#pending') return null;
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  history.replaceState(null, '', location.pathname);
  return typeof stored === 'string' ? stored : null;
}
