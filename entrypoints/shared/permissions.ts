import browser from 'webextension-polyfill';
import { settings } from '../../lib/storage/settings';
import { adapters } from '../../lib/webmail/registry';
import { patternOf, webOrigin } from './origins';

/** Webmail that has an adapter and addresses for everybody. */
export const knownWebmails: readonly { id: string; name: string; origin: string }[] = adapters.flatMap(
  ({ id, name, origins }) => origins.map((origin) => ({ id, name, origin })),
);

/**
 * Lets a webmail be read without a click. To be called straight from the click: the browser asks the user only
 * then, so nothing may be awaited before. The wish is saved first, since the popup dies when the question takes
 * the focus; the background registers the script when the permission arrives.
 * @returns false when the user (or a policy) said no, or the address is no web address; the wish is taken back
 */
export async function switchOn(address: string): Promise<boolean> {
  const origin = webOrigin(address);
  if (!origin) return false;
  const saved = settings.update((now) => ({ ...now, watched: [...new Set([...now.watched, origin])] }));
  const granted = await browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);
  await saved;
  if (!granted) await forget(origin);
  return granted;
}

/** Ends that, and gives the permission back unless another watched origin lives under the same pattern. */
export async function switchOff(origin: string): Promise<void> {
  await forget(origin);
  const { watched } = await settings.get();
  const pattern = patternOf(origin);
  if (watched.some((one) => patternOf(one) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Whether an origin is watched, and the browser still allows it. */
export async function isWatched(origin: string): Promise<boolean> {
  const { watched } = await settings.get();
  return watched.includes(origin) && browser.permissions.contains({ origins: [patternOf(origin)] });
}

function forget(origin: string): ReturnType<typeof settings.update> {
  return settings.update((now) => ({ ...now, watched: now.watched.filter((one) => one !== origin) }));
}
