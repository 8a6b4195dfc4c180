import type { I18n } from 'webextension-polyfill';

/**
 * The languages that the reader asks pages for in his browser's settings, as BCP 47 tags, and the one the browser itself
 * speaks. They stay on the device. Empty where the browser doesn't say; never rejects.
 */
export async function readerLanguages(
  i18n: Pick<I18n.Static, 'getAcceptLanguages' | 'getUILanguage'>,
): Promise<string[]> {
  try {
    return [...new Set([...(await i18n.getAcceptLanguages()), i18n.getUILanguage()])].filter(Boolean);
  } catch (error) {
    console.error('The languages of the browser could not be read', error);
    return [];
  }
}
