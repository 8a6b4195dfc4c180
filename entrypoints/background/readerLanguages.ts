import type { I18n } from 'webextension-polyfill';

/**
 * The languages that the reader has chosen in the settings; where he has not, those that he asks pages for in his
 * browser's settings and the one the browser itself speaks. BCP 47 tags. They stay on the device. Empty where nothing is
 * known; never rejects.
 */
export async function readerLanguages(
  i18n: Pick<I18n.Static, 'getAcceptLanguages' | 'getUILanguage'>,
  chosen: () => Promise<readonly string[] | null> = () => Promise.resolve(null),
): Promise<string[]> {
  try {
    const own = await chosen();
    if (own) return [...own];
    return [...new Set([...(await i18n.getAcceptLanguages()), i18n.getUILanguage()])].filter(Boolean);
  } catch (error) {
    console.error('The languages of the browser could not be read', error);
    return [];
  }
}
