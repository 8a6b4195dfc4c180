import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  keepGuess,
  practice,
  startOver as forgetGuesses,
  withGuess,
  type Guess,
  type Guesses,
} from '../../lib/storage/practice';
import type { WriteResult } from '../../lib/storage/storedItem';

/** Firefox opens pages of the extension in private windows too; what is done there is not written down. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;

/** Storage that can't be reached keeps nothing. */
const failed = (): WriteResult => ({ ok: false, reason: 'failed' });

/** What was tried so far, null until read. `unsaved` is the key of what to say when a score could not be kept. */
export function useGuesses() {
  const [guesses, setGuesses] = useState<Guesses | null>(null);
  const [unsaved, setUnsaved] = useState<string | null>(null);
  useEffect(() => {
    if (isPrivate()) return setGuesses({});
    void practice.get().then(
      (now) => setGuesses(now.guesses),
      () => setGuesses({}),
    );
    return practice.subscribe((now) => setGuesses(now.guesses));
  }, []);

  const guess = async (name: string, one: Guess) => {
    setGuesses((now) => withGuess(now ?? {}, name, one));
    if (isPrivate()) return;
    const written = await keepGuess(name, one).catch(failed);
    setUnsaved(written.ok ? null : written.reason === 'quota' ? 'practice_full' : 'not_saved');
  };
  const startOver = async () => {
    setGuesses({});
    if (isPrivate()) return;
    setUnsaved((await forgetGuesses().catch(failed)).ok ? null : 'not_saved');
  };
  return { guesses, unsaved, guess, startOver };
}
