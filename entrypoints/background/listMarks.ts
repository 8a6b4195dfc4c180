import type { Verdict } from '../../lib/assess/assessment';
import type { Settings } from '../../lib/storage/settings';
import { sendMessage, type ListMark } from '../shared/protocol';
import type { SessionArea, TabRecord } from './tabStates';

/** The oldest go first: nobody scrolls back further, and each costs room in the browser's memory. */
const MOST = 500;
const KEY = 'listMarks';

/** What was unreadable was not judged. */
const JUDGED: ReadonlySet<Verdict> = new Set<Verdict>([
  'dangerous',
  'suspicious',
  'unremarkable',
  'authentic',
]);

/** A mark, and where its webmail is. */
interface Kept extends ListMark {
  origin: string;
}

interface Needs {
  session: SessionArea;
  settings: { get(): Promise<Settings>; subscribe(tell: (now: Settings) => void): () => void };
}

export interface ListMarks {
  /** Notes what is judged in a tab now, and tells its frames what they may mark. Never rejects. */
  follow(tabId: number, record: TabRecord | null): Promise<void>;
}

/**
 * Which messages of a list were opened and judged: only where the user wants marks, only of watched webmail, never
 * from a private window, in the browser's memory and at most 500. Switched off, all of it is forgotten.
 */
export function listMarks({ session, settings }: Needs): ListMarks {
  let queue: Promise<void> = Promise.resolve();
  settings.subscribe(({ listMarks: wanted }) => {
    if (!wanted) queue = queue.then(() => session.remove(KEY)).catch(() => undefined);
  });
  return {
    follow(tabId, record) {
      if (!record || record.isPrivate || record.clicked) return Promise.resolve();
      queue = queue.then(() => follow(session, settings, tabId, record)).catch(() => undefined);
      return queue;
    },
  };
}

async function follow(
  session: SessionArea,
  settings: Needs['settings'],
  tabId: number,
  { frames }: TabRecord,
): Promise<void> {
  if (!(await settings.get()).listMarks) return;
  const before = await kept(session);
  const now = Object.values(frames).flatMap(({ origin = '', webmail, messages }) =>
    messages.flatMap(({ listId, assessment: { verdict } }) =>
      listId && origin && JUDGED.has(verdict) ? [{ origin, webmail, id: listId, verdict }] : [],
    ),
  );
  const isOld = (one: Kept): boolean => !now.some((fresh) => keyOf(fresh) === keyOf(one));
  const all = [...before.filter(isOld), ...now].slice(-MOST);
  if (now.length > 0) await session.set({ [KEY]: all });
  const told = Object.entries(frames).map(async ([frameId, { origin }]) => {
    const marks = all
      .filter((one) => one.origin === origin)
      .map(({ webmail, id, verdict }) => ({ webmail, id, verdict }));
    if (marks.length > 0) await sendMessage('listMarks', marks, { tabId, frameId: Number(frameId) });
  });
  await Promise.allSettled(told);
}

function keyOf({ origin, webmail, id }: Kept): string {
  return JSON.stringify([origin, webmail, id]);
}

async function kept(session: SessionArea): Promise<Kept[]> {
  const { [KEY]: stored } = await session.get(KEY);
  // Only this file writes there, and pages can't reach it.
  return Array.isArray(stored) ? (stored as Kept[]) : [];
}
