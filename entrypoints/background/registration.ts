import browser, { type Scripting } from 'webextension-polyfill';
import type { Settings } from '../../lib/storage/settings';
import type { StoredItem } from '../../lib/storage/storedItem';
import { patternOf } from '../shared/origins';
import { patternsFor } from '../shared/watching';
import { sendMessage } from '../shared/protocol';
import { READER } from './inject';

/** `matchOriginAsFallback` (Chrome 119, Firefox 128) reaches the about:blank and blob: frames that webmail writes into. */
type Script = Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean };

/** Milliseconds after which a page that loads while its webmail is switched on has its document. */
const LATE_LOAD = 1500;

export interface Plan {
  register: Script[];
  /** Ids. */
  unregister: string[];
}

/**
 * What is to be done so that the reader runs for the wanted patterns and nowhere else.
 * @param wanted match patterns that are watched and permitted
 * @param registered ids of the scripts that are registered now
 */
export function planRegistration(wanted: readonly string[], registered: readonly string[]): Plan {
  const patterns = [...new Set(wanted)];
  return {
    register: patterns.filter((one) => !registered.includes(idOf(one))).map(scriptFor),
    unregister: registered.filter((id) => !patterns.some((one) => idOf(one) === id)),
  };
}

function idOf(pattern: string): string {
  return `webmail ${pattern}`;
}

function scriptFor(pattern: string): Script {
  return {
    id: idOf(pattern), matches: [pattern], js: [READER], runAt: 'document_idle', allFrames: true,
    matchOriginAsFallback: true, persistAcrossSessions: true,
  }; // prettier-ignore
}

/**
 * Keeps the registered scripts equal to what is watched and permitted, whatever changes either: the options,
 * the browser's own permission page, an update (which forgets registered scripts), a restart.
 */
export function startRegistration({ settings }: { settings: StoredItem<Settings> }): void {
  let queue: Promise<unknown> = Promise.resolve();
  const reconcile = (): Promise<unknown> => {
    queue = queue
      .then(() => reconcileNow(settings))
      .catch((error: unknown) => console.error('Registration failed', error));
    return queue;
  };
  // A wish without a permission, left by a question that was never answered, ends with the session.
  browser.runtime.onStartup.addListener(() => void dropUnpermitted(settings).then(reconcile));
  browser.runtime.onInstalled.addListener(() => void reconcile());
  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void dropUnpermitted(settings).then(reconcile));
  settings.subscribe(() => void reconcile());
}

async function permitted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Those of a list that the browser allows; people can take back one by one what they gave together. */
async function permittedOf(patterns: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(patterns.map(permitted));
  return patterns.filter((_, index) => allowed[index]);
}

/**
 * What the browser does not allow is not watched. What it did allow, which its script stands for, is noted: the settings
 * say so where its switch is. A question that was never answered took nothing back.
 */
export async function dropUnpermitted(settings: StoredItem<Settings>): Promise<void> {
  const { watched } = await settings.get();
  const scripts = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const kept = await Promise.all(watched.map((origin) => permitted(patternOf(origin))));
  const gone = watched.filter((_, index) => !kept[index]);
  const hadIt = gone.filter((origin) => scripts.has(idOf(patternOf(origin))));
  if (gone.length > 0)
    await settings.update((now) => ({
      ...now,
      watched: now.watched.filter((one) => !gone.includes(one)),
      takenBack: [...new Set([...now.takenBack, ...now.watched.filter((one) => hadIt.includes(one))])],
    }));
}

async function reconcileNow(settings: StoredItem<Settings>): Promise<void> {
  const { watched } = await settings.get();
  const wanted = await permittedOf([...new Set(watched.flatMap(patternsFor))]);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const plan = planRegistration(
    wanted,
    registered.map(({ id }) => id),
  );
  if (plan.unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: plan.unregister });
  if (plan.register.length > 0) await browser.scripting.registerContentScripts(plan.register);
  // Not waited for: what is switched next need not wait for tabs that are late.
  void Promise.all(plan.register.flatMap(({ matches }) => matches ?? []).map(readOpenTabs));
}

/**
 * Registering works for pages that load from now on; those that are open get the reader at once. One that began to load
 * in that very moment may be missed by both, so where nothing answers a little later the reader is brought again.
 */
async function readOpenTabs(pattern: string): Promise<void> {
  const ids = await openTabs(pattern);
  await Promise.allSettled(ids.map(readTab));
  await new Promise((resolve) => setTimeout(resolve, LATE_LOAD));
  await Promise.allSettled(
    (await openTabs(pattern)).map(async (tabId) => {
      const answers = await sendMessage('stillThere', undefined, tabId).catch(() => false);
      if (!answers) await readTab(tabId);
    }),
  );
}

async function openTabs(pattern: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: pattern });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

function readTab(tabId: number): Promise<unknown> {
  return browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER] });
}
