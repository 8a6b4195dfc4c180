import browser from 'webextension-polyfill';
import { settings } from '../../lib/storage/settings';
import { webOrigin } from './origins';
import { patternsFor } from './watching';

/**
 * Lets webmail be read without a click. To be called straight from the click: the browser asks the user only
 * then, so nothing may be awaited before. The wish is saved first, since the popup dies when the question takes
 * the focus; the background registers the script when the permission arrives. All addresses of one webmail are one
 * question, and so are the frames on other hosts that it shows messages in.
 * @returns false when the user (or a policy) said no, or an address is no web address; the wish is taken back
 */
export async function switchOn(...addresses: string[]): Promise<boolean> {
  const origins = addresses.flatMap((one) => webOrigin(one) ?? []);
  if (origins.length === 0 || origins.length < addresses.length) return false;
  const before = settings.get();
  const saved = settings.update((now) => ({
    ...now,
    watched: [...new Set([...now.watched, ...origins])],
    takenBack: now.takenBack.filter((one) => !origins.includes(one)),
  }));
  const wanted = [...new Set(origins.flatMap(patternsFor))];
  const granted = await browser.permissions.request({ origins: wanted }).catch(() => false);
  await saved;
  if (!granted) {
    const { watched } = await before;
    await forget(origins.filter((one) => !watched.includes(one)));
  }
  return granted;
}

/** Ends that, and gives the permissions back, unless another watched origin needs them. */
export async function switchOff(...origins: string[]): Promise<void> {
  const { watched } = await settings.get();
  const needed = watched.filter((one) => !origins.includes(one)).flatMap(patternsFor);
  const free = [...new Set(origins.flatMap(patternsFor))].filter((one) => !needed.includes(one));
  // Both at once: as soon as the user sees that it is off, he may close the page that this runs in.
  await Promise.all([
    forget(origins),
    free.length > 0 ? browser.permissions.remove({ origins: free }).catch(() => false) : null,
  ]);
}

function forget(origins: readonly string[]): ReturnType<typeof settings.update> {
  return settings.update((now) => ({
    ...now,
    watched: now.watched.filter((one) => !origins.includes(one)),
    takenBack: now.takenBack.filter((one) => !origins.includes(one)),
  }));
}
