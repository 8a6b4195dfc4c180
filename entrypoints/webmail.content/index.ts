import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { setWords } from '../../components/words';
import { settings } from '../../lib/storage/settings';
import { startFrame } from './frame';

/**
 * Runs in every frame of a webmail that the user switched on (registered by the background), or once in a tab
 * where the user clicked the button. The context (scriptLife.ts) ends when the script runs a second time in a frame (the
 * newer wins) and when the extension was updated.
 */
export default defineContentScript({
  registration: 'runtime',
  // The page needs not hear that an extension is here.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    setWords((key, params) => browser.i18n.getMessage(key, params));
    await startFrame(
      window,
      await settings.get(),
      ctx.signal,
      () => ctx.isValid,
      () => ctx.abort(),
    );
  },
});
