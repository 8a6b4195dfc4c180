/** Makes the words of a message key: positional params fill `$1`, `$2`, ... of public/_locales. */
export type Words = (key: string, params?: string[]) => string;

let resolve: Words = (key) => key;

/** Says where words come from: `browser.i18n` in the extension, a small reader of messages.json in tests. */
export function setWords(source: Words): void {
  resolve = source;
}

/** The words for a key; the key itself when nobody knows it, so that a gap is seen and never hidden. */
export const words: Words = (key, params) => resolve(key, params) || key;
