import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readerLanguages } from '../background/readerLanguages';

/** The languages that the browser is set to (BCP 47), which its user reads. Null until it has said. */
export function useReaderLanguages(): readonly string[] | null {
  const [own, setOwn] = useState<readonly string[] | null>(null);
  useEffect(() => void readerLanguages(browser.i18n).then(setOwn), []);
  return own;
}
