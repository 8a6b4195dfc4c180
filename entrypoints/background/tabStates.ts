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

export interface TabStates {
  record(tabId: number): Promise<TabRecord>;
  /** Changes the record of one tab, keeps it, and tells whoever shows it. */
  change(tabId: number, change: (record: TabRecord) => void): Promise<TabView>;
  view(tabId: number): Promise<TabView>;
  clear(tabId: number): Promise<void>;
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
    const known = records.get(tabId) ?? restore(session, keyOf(tabId));
    records.set(tabId, known);
    return known;
  };
  return {
    record,
    view: async (tabId) => mergeFrames((await record(tabId)).frames),
    async change(tabId, change) {
      const now = await record(tabId);
      change(now);
      // Full storage costs only what a killed worker would have remembered; it must not remember what is no longer so.
      if (!now.isPrivate) {
        await session
          .set({ [keyOf(tabId)]: now })
          .catch(() => session.remove(keyOf(tabId)).catch(() => undefined));
      }
      const view = mergeFrames(now.frames);
      changed(tabId, view, now);
      return view;
    },
    async clear(tabId) {
      records.delete(tabId);
      await session.remove(keyOf(tabId)).catch(() => undefined);
      changed(tabId, mergeFrames({}), null);
    },
  };
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}

async function restore(session: SessionArea, key: string): Promise<TabRecord> {
  const nothing: TabRecord = { frames: {}, clicked: false, isPrivate: false };
  const stored = await session.get(key).then(
    (values) => values[key],
    () => undefined,
  );
  // Only this file writes there, and pages can't reach it: what has the fields has the form.
  return typeof stored === 'object' && stored !== null ? Object.assign(nothing, stored) : nothing;
}
