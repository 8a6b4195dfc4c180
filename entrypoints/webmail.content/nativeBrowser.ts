import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * Stands in for webextension-polyfill in the content script's build (wxt.config.ts), which would be a quarter of it:
 * in Manifest V3 `chrome` gives promises, in Firefox too. It is the one name that both browsers know; what stands
 * behind `browser` in Chrome may be a mail's `<form id="browser">`.
 */
const native = chrome;

export { native as browser };
export default native;
