import browser from 'webextension-polyfill';
import type { PageReading } from '../../lib/webmail/adapter';
import type { Judge } from './judge';
import type { FrameState } from './mergeFrames';

/** Built from entrypoints/generic.ts: it reads a page by its shape, and gives what it read as its value. */
const GENERIC = '/generic.js';

/** What a frame's script gave: a reading, or nothing. */
export interface FrameResult {
  frameId: number;
  result?: unknown;
}

/**
 * Reads a page that no adapter knows, in every frame of a tab that the user has just clicked the button in.
 * @returns the frame whose reading says most, judged, as it is kept; null where no frame holds a message
 */
export async function readGenerically(
  tabId: number,
  judge: Pick<Judge, 'page'>,
): Promise<{ frameId: number; state: FrameState } | null> {
  const results: FrameResult[] = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [GENERIC] })
    .catch(() => []);
  const best = bestOf(results);
  if (!best) return null;
  const { frameId, reading } = best;
  const judged = await judge.page(reading);
  const id = reading.webmail;
  const message = { ...judged, id, key: `${frameId}:${id}`, rawAvailable: false };
  return {
    frameId,
    // No webmail: nothing that an adapter's page is offered is offered here.
    state: { webmail: '', messages: [message], focused: id, reason: null, documentId: null, bannersLost: [] },
  };
}

/** With an address before a name before nobody; among equals the longest body. */
export function bestOf(results: readonly FrameResult[]): { frameId: number; reading: PageReading } | null {
  const read = results.flatMap(({ frameId, result }) =>
    isReading(result) ? [{ frameId, reading: result }] : [],
  );
  const [best] = read.toSorted(
    (a, b) => sureness(b.reading) - sureness(a.reading) || b.reading.html.length - a.reading.html.length,
  );
  return best ?? null;
}

function sureness({ from }: PageReading): number {
  if (from.some(({ address }) => address !== '')) return 2;
  return from.length > 0 ? 1 : 0;
}

/** Only our own script answers; a frame without a message, and one that it failed in, gives nothing. */
function isReading(result: unknown): result is PageReading {
  return typeof result === 'object' && result !== null && 'webmail' in result && 'html' in result;
}
