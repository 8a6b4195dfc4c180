import browser from 'webextension-polyfill';
import { isRecord } from './checks';

/** What a stored thing is. `broken`: it could not be read, and lies aside. `other`: of a later version, perhaps. */
export type KeptKind =
  'settings' | 'trust' | 'history' | 'plans' | 'reports' | 'practice' | 'broken' | 'other' | 'session';

export interface Kept {
  /** Where it lies; '' for all of the session. */
  key: string;
  kind: KeptKind;
  /** How many single things are in it; null where that can't be said or says nothing. */
  entries: number | null;
  /** As Chromium counts them: the key, and the value as JSON. */
  bytes: number;
  value: unknown;
}

/** From this part of what is allowed on, what is written next may be too much. */
const NEARLY = 0.95;

export interface Storage {
  kept: Kept[];
  /** Bytes that are taken on the disk. */
  used: number;
  /** Bytes that the browser allows; null where it does not say (Firefox). */
  allowed: number | null;
  /** Hardly anything more can be kept. */
  full: boolean;
}

const KNOWN = ['settings', 'trust', 'history', 'plans', 'reports', 'practice'] as const;
const ASIDE = '.broken';

/** All that is stored: on the disk, and for as long as the browser runs. Rejects when it can't be read. */
export async function allKept(): Promise<Storage> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  const kept = Object.entries(local).map(([key, value]) => keptAs(key, value));
  const order = (one: Kept) => [...KNOWN, 'other', 'broken'].indexOf(one.kind);
  const used = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  const inSession: Kept[] =
    Object.keys(session).length > 0
      ? [{ key: '', kind: 'session', entries: null, bytes: bytesOf('', session), value: session }]
      : [];
  const taken = await usedOr(used);
  const allowed = quota();
  return {
    kept: [...kept.toSorted((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1)), ...inSession],
    used: taken,
    allowed,
    full: allowed !== null && taken >= allowed * NEARLY,
  };
}

/** Hardly anything more can be kept; no where the browser does not say how much may be. Never rejects. */
export async function isStorageFull(): Promise<boolean> {
  const allowed = quota();
  return allowed !== null && (await usedOr(0)) >= allowed * NEARLY;
}

/** Deletes one thing, as it is, and what lies aside of it stays. False when that failed. */
export async function dropKept({ key, kind }: Pick<Kept, 'key' | 'kind'>): Promise<boolean> {
  try {
    if (kind === 'session') await browser.storage.session.clear();
    else await browser.storage.local.remove(key);
    return true;
  } catch {
    return false;
  }
}

function keptAs(key: string, value: unknown): Kept {
  const kind = key.endsWith(ASIDE) ? 'broken' : (KNOWN.find((one) => one === key) ?? 'other');
  return {
    key,
    kind,
    entries: entriesOf(kind, isRecord(value) ? value.value : null),
    bytes: bytesOf(key, value),
    value,
  };
}

/** Of the present forms; of anything else nothing is said. */
function entriesOf(kind: KeptKind, value: unknown): number | null {
  if (kind === 'plans') return sizeOf(value);
  if (!isRecord(value)) return null;
  if (kind === 'history') return sizeOf(value.correspondents);
  if (kind === 'reports') return sizeOf(value.reports);
  if (kind === 'practice') return isRecord(value.guesses) ? Object.keys(value.guesses).length : null;
  const [senders, domains] = [sizeOf(value.senders), sizeOf(value.domains)];
  return kind === 'trust' && senders !== null && domains !== null ? senders + domains : null;
}

const sizeOf = (value: unknown): number | null => (Array.isArray(value) ? value.length : null);

const bytesOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + (JSON.stringify(value) ?? '')).length;

/** `QUOTA_BYTES` is Chromium's: the types don't know it, and in Firefox it says what does not hold. */
function quota(): number | null {
  const bytes: unknown = Reflect.get(browser.storage.local, 'QUOTA_BYTES');
  const holds = typeof bytes === 'number' && bytes > 0 && !browser.runtime.getURL('').startsWith('moz-');
  return holds ? bytes : null;
}

/** Firefox before 131 and tests don't count. */
async function usedOr(own: number): Promise<number> {
  try {
    const { local } = browser.storage as { local: { getBytesInUse?: (keys: null) => Promise<number> } };
    return (await local.getBytesInUse?.(null)) ?? own;
  } catch {
    return own;
  }
}
