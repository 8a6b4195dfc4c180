import { useEffect, useState } from 'preact/hooks';
import { settings } from '../../lib/storage/settings';
import { switchOff, switchOn } from '../shared/permissions';

/** The origins that are checked automatically, none where that can't be read, and the switch for them. Null until read. */
export function useWatched() {
  const [watched, setWatched] = useState<string[] | null>(null);
  useEffect(() => {
    settings.get().then(
      (now) => setWatched(now.watched),
      () => setWatched([]),
    );
    return settings.subscribe((now) => setWatched(now.watched));
  }, []);
  return { watched, turn: turnWatched };
}

/** Straight from the click. False when the user said no to the browser's question. */
export async function turnWatched(origins: readonly string[], on: boolean): Promise<boolean> {
  if (on) return switchOn(...origins);
  await switchOff(...origins);
  return true;
}
