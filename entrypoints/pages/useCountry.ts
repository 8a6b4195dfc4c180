import { useEffect, useState } from 'preact/hooks';
import { settings, type Settings } from '../../lib/storage/settings';
import { likelyCountry } from './likelyCountry';

/** The reader's country. */
export interface ReadersCountry {
  /** ISO 3166-1 alpha-2; null when neither chosen nor guessed. */
  country: string | null;
  /** The browser's language suggests it; nobody chose it. */
  guessed: boolean;
  /** Keeps another one for all pages. */
  change: (country: string | null) => void;
  /** What is stored has been read; a guess before that may be replaced at once. */
  ready: boolean;
}

/** The country that the reader chose, else the one his browser's language speaks of; live, whichever page changes it. */
export function useCountry(): ReadersCountry {
  const [stored, setStored] = useState<Settings | null>(null);
  useEffect(() => {
    void settings.get().then(setStored);
    return settings.subscribe(setStored);
  }, []);
  const chosen = stored?.country ?? null;
  return {
    country: chosen ?? likelyCountry(navigator.language),
    guessed: chosen === null,
    change: (country) => void settings.update((now) => ({ ...now, country })),
    ready: stored !== null,
  };
}
