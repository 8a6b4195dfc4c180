/** Where the settings lie in browser.storage.local; by itself for the content script, which only hears of changes. */
export const SETTINGS_KEY = 'settings';
