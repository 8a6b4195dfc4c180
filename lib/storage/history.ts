import browser from 'webextension-polyfill';
import type { Correspondent } from '../signals/context';
import { isRecord } from './checks';
import { storedItem, type WriteResult } from './storedItem';

export interface History {
  /** The user wants it kept. Off until he says so: who writes to a person is his own affair. */
  keep: boolean;
  /** Who was heard from last comes last. */
  correspondents: Correspondent[];
}

/** Whoever was not heard from for the longest time goes first. */
export const MOST_CORRESPONDENTS = 2000;
/** UTF-16 units: RFC 5321 section 4.5.3.1 for the address; a longer name is no name to know somebody by. */
const LONGEST_ADDRESS = 254;
const LONGEST_NAME = 100;

const KEY = 'history';

/** Who wrote before. Kept on this device alone, as days and not as times, and without a word of any message. */
export const history = storedItem<History>({
  key: KEY,
  version: 1,
  fallback: { keep: false, correspondents: [] },
  migrations: {},
  isValid: (value): value is History =>
    isRecord(value) &&
    typeof value.keep === 'boolean' &&
    Array.isArray(value.correspondents) &&
    value.correspondents.every(isCorrespondent),
});

let cached: Promise<readonly Correspondent[]> | null = null;

/** Who wrote before: the same list until it changes, so that what is made of it is made once. */
export function correspondents(): Promise<readonly Correspondent[]> {
  if (!cached) {
    const stop = history.subscribe(() => {
      cached = null;
      stop();
    });
    cached = history.get().then((now) => now.correspondents);
  }
  return cached;
}

/**
 * Notes that mail of a sender was opened, once a day each. In: who, and the day (YYYY-MM-DD, UTC). Does nothing while the
 * user keeps no history, and writes nothing where nothing would change. When storage is full all stays as it was.
 */
export async function remember(
  { name, address }: { name: string; address: string },
  day: string,
): Promise<WriteResult> {
  const who = { name: name.slice(0, LONGEST_NAME), address: address.trim().toLowerCase() };
  if (!/^[^\s@]+@[^\s@]+$/.test(who.address) || who.address.length > LONGEST_ADDRESS) return { ok: true };
  const now = await history.get();
  const known = now.correspondents.find((one) => one.address === who.address);
  if (!now.keep || (known?.last === day && known.name === who.name)) return { ok: true };
  return history.update((latest) =>
    latest.keep ? { ...latest, correspondents: withOne(latest.correspondents, who, day) } : latest,
  );
}

/** Keeps a history from now on, or none: then what was kept is gone as well. */
export async function keepHistory(keep: boolean): Promise<WriteResult> {
  return keep ? history.update((now) => ({ ...now, keep })) : forget(false);
}

/** Deletes what was kept. */
export async function clearHistory(): Promise<WriteResult> {
  return forget((await history.get()).keep);
}

/** Whether something was stored that could not be read, and is kept aside. */
export async function isHistoryBroken(): Promise<boolean> {
  const aside = `${KEY}.broken`;
  return (await browser.storage.local.get(aside))[aside] !== undefined;
}

async function forget(keep: boolean): Promise<WriteResult> {
  const written = await history.set({ keep, correspondents: [] });
  if (written.ok) await browser.storage.local.remove(`${KEY}.broken`).catch(() => undefined);
  return written;
}

function withOne(
  list: readonly Correspondent[],
  { name, address }: { name: string; address: string },
  day: string,
): Correspondent[] {
  const known = list.find((one) => one.address === address);
  const one: Correspondent = {
    name: name || (known?.name ?? ''),
    address,
    first: known?.first ?? day,
    last: day,
    count: (known?.count ?? 0) + (known?.last === day ? 0 : 1),
  };
  return [...list.filter((other) => other !== known), one].slice(-MOST_CORRESPONDENTS);
}

function isCorrespondent(value: unknown): value is Correspondent {
  return (
    isRecord(value) &&
    [value.name, value.address, value.first, value.last].every((one) => typeof one === 'string') &&
    typeof value.count === 'number'
  );
}
