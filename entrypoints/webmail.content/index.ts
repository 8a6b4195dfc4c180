import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from './frame';
import { isInParent } from './isInParent';
import { wishes } from './wishes';

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
    // The page around this frame reads it.
    if (isInParent(window)) return ctx.abort();
    await startFrame(
      window,
      await wishes(),
      ctx.signal,
      () => ctx.isValid,
      () => ctx.abort(),
    );
  },
});
