import type { Browser } from 'webextension-polyfill';

declare global {
  /** What functions given to `inExtension` find in both browsers: Firefox's MV3 `chrome` returns promises too. */
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var chrome: Browser;
}
