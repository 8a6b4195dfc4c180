import browser from 'webextension-polyfill';
import { settings } from '../../lib/storage/settings';
import { patternOf } from './origins';

/** Whether an origin is watched, and the browser still allows it. */
export async function isWatched(origin: string): Promise<boolean> {
  const { watched } = await settings.get();
  return watched.includes(origin) && browser.permissions.contains({ origins: [patternOf(origin)] });
}
