import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readerLanguages } from '../background/readerLanguages';

/** The languages that the browser is set to (BCP 47), which its user reads. Null until it has said. */
export function useBrowserLanguages(): readonly string[] | null {
  const [languages, setLanguages] = useState<readonly string[] | null>(null);
  useEffect(() => void readerLanguages(browser.i18n).then(setLanguages), []);
  return languages;
}
