import { useEffect, useState } from 'preact/hooks';
import { settings } from '../../lib/storage/settings';
import { switchOff, switchOn } from '../shared/permissions';

/** The origins that are checked automatically, and the switch for those of one webmail. Null until read. */
export function useWatched() {
  const [watched, setWatched] = useState<string[] | null>(null);
  useEffect(() => {
    void settings.get().then((now) => setWatched(now.watched));
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
