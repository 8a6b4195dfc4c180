import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './afterPaint';
import type { Surroundings } from './surroundings';

/** What is below the first glance, as far as it is there. It comes from disk, and fails when the extension was updated. */
export interface Rest {
  parts: { later: typeof import('./later'); around: Surroundings } | null;
  /** Never there before `parts`. */
  deeper: typeof import('./deeper') | null;
  failed: boolean;
}

const NOTHING: Rest = { parts: null, deeper: null, failed: false };

/** @param shown the answer is there, and with the next frame it is seen: only then is the rest brought, and in two steps */
export function useLater(shown: boolean): Rest {
  const [rest, setRest] = useState(NOTHING);
  useEffect(() => {
    if (shown) bring(setRest).catch(() => setRest((now) => ({ ...now, failed: true })));
  }, [shown]);
  return rest;
}

async function bring(show: (rest: Rest) => void): Promise<void> {
  await afterPaint();
  // The answer is seen now: what the tests measure.
  performance.mark('answer');
  const later = await import('./later');
  const parts = { later, around: await later.surroundings() };
  show({ ...NOTHING, parts });
  await afterPaint();
  performance.mark('reasons');
  show({ ...NOTHING, parts, deeper: await import('./deeper') });
}
