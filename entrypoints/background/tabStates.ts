import { mergeFrames, type FrameState, type TabView } from './mergeFrames';

/** The part of browser.storage.session that is used: memory of the browser, never on disk. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface TabRecord {
  frames: Record<number, FrameState>;
  /** The user asked for this page with a click; until it loads something else. */
  clicked: boolean;
  /** In a private window: kept in this worker's memory alone. */
  isPrivate: boolean;
}

/**
 * Of what is mirrored; to be raised whenever TabRecord, CheckedMessage or Assessment changes. Firefox clears the session's
 * storage when the browser stops, and not when the extension is updated.
 */
export const RECORD_FORM = 1;

export interface TabStates {
  record(tabId: number): Promise<TabRecord>;
  /** Changes the record of one tab, keeps it, and tells whoever shows it. */
  change(tabId: number, change: (record: TabRecord) => void): Promise<TabView>;
  view(tabId: number): Promise<TabView>;
  clear(tabId: number): Promise<void>;
  /** Clears all that this worker knows of. */
  clearAll(): Promise<void>;
}

/**
 * What is open in each tab. The worker may be ended at any time, so each record is mirrored to the session's
 * storage and read back the first time it is asked for.
 */
export function tabStates(
  session: SessionArea,
  changed: (tabId: number, view: TabView, record: TabRecord | null) => void,
): TabStates {
  const records = new Map<number, Promise<TabRecord>>();
  const record = (tabId: number): Promise<TabRecord> => {
    const known = records.get(tabId) ?? readRecord(session, tabId);
    records.set(tabId, known);
    return known;
  };
  const clear = async (tabId: number): Promise<void> => {
    records.delete(tabId);
    await session.remove(keyOf(tabId)).catch(() => undefined);
    changed(tabId, mergeFrames({}), null);
  };
  return {
    record,
    view: async (tabId) => viewOf(await record(tabId)),
    async change(tabId, change) {
      const now = await record(tabId);
      change(now);
      // Full storage costs only what a killed worker would have remembered; it must not remember what is no longer so.
      if (!now.isPrivate) {
        await session
          .set({ [keyOf(tabId)]: { ...now, form: RECORD_FORM } })
          .catch(() => session.remove(keyOf(tabId)).catch(() => undefined));
      }
      const view = viewOf(now);
      changed(tabId, view, now);
      return view;
    },
    clear,
    clearAll: async () => void (await Promise.all([...records.keys()].map(clear))),
  };
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}

export function viewOf({ frames }: TabRecord): TabView {
  return mergeFrames(frames);
}

/** What is mirrored of a tab; an empty record where nothing is, or what an earlier version has left. */
export async function readRecord(session: Pick<SessionArea, 'get'>, tabId: number): Promise<TabRecord> {
  const key = keyOf(tabId);
  const stored = await session.get(key).then(
    (values) => values[key],
    () => undefined,
  );
  // Only this file writes there, and pages can't reach it: what says that it has the form has it.
  return isMirrored(stored) ? stored : { frames: {}, clicked: false, isPrivate: false };
}

function isMirrored(stored: unknown): stored is TabRecord {
  return typeof stored === 'object' && stored !== null && 'form' in stored && stored.form === RECORD_FORM;
}
