import browser from 'webextension-polyfill';
import type { Organisation } from '../report/organisation';
import { readPolicy, type OrganisationPolicy } from './readPolicy';

/** What the administrator has set for this extension, with what was wrong with it; null: nothing. Never rejects. */
export async function organisationPolicy(): Promise<OrganisationPolicy | null> {
  try {
    return readPolicy(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where nobody has set anything.
    return null;
  }
}

/** Where the reader's organisation wants reports; null: no policy says so. Never rejects. */
export async function organisation(): Promise<Organisation | null> {
  return (await organisationPolicy())?.organisation ?? null;
}

/**
 * Calls back with what holds, each time the policy changes while the browser runs (Chromium; Firefox reads policies
 * when it starts). Ends with the returned function.
 */
export function onPolicyChange(changed: (policy: OrganisationPolicy | null) => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') void organisationPolicy().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
