import browser from 'webextension-polyfill';
import { SETTINGS_KEY } from '../../lib/storage/settingsKey';
import { sendMessage, type FrameWishes } from '../shared/protocol';

/** What the user wants in this frame; the background knows. */
export function wishes(): Promise<FrameWishes> {
  return sendMessage('frameWishes', undefined);
}

/** Calls back with what the user wants after each change of the settings; ends with the returned function. */
export function followWishes(changed: (now: FrameWishes) => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'local' && SETTINGS_KEY in changes) void wishes().then(changed, () => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
