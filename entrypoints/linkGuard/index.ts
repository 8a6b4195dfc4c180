import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setWords } from '../../components/words';
import native from '../webmail.content/nativeBrowser';
import { linkGuard } from './linkGuard';
import { bringGuard } from './world';

/**
 * Comes into a frame when a message with a warning is open in it (entrypoints/background/linkGuard.ts), so that
 * the script that runs in every frame stays small. It only waits there for the content script to start it.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    setWords((key, params) => native.i18n.getMessage(key, params));
    bringGuard(linkGuard);
  },
});
