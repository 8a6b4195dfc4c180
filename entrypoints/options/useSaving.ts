import { useState } from 'preact/hooks';
import { words } from '../../components/words';
import { MOST_TRUSTED, type TrustResult } from '../../lib/storage/trust';

/** What is to be said of a write: nothing or `done` when it went well, otherwise why not. */
export function savedWords(result: TrustResult, done = ''): string {
  if (result.ok) return done;
  if (result.reason === 'full') return words('options_trust_full', [String(MOST_TRUSTED)]);
  return words(result.reason === 'quota' ? 'options_no_room' : 'not_saved');
}

/** Waits for a write and has said what became of it. */
export function useSaving() {
  const [said, say] = useState('');
  const save = async (writing: Promise<TrustResult>, done = ''): Promise<boolean> => {
    const result = await writing.catch((): TrustResult => ({ ok: false, reason: 'failed' }));
    say(savedWords(result, done));
    return result.ok;
  };
  return { said, say, save };
}
