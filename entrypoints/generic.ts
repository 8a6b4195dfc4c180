import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../lib/webmail/generic';

/**
 * Reads a page that no adapter knows by its shape alone. Run on a click and never by itself, it is no part of the
 * content script; the browser hands its value to the background.
 */
export default defineUnlistedScript({
  globalName: false,
  main: () => readGeneric(document),
});
