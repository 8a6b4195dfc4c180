/** Digits in groups, as telephone numbers are written; bounded, linear. */
const NUMBER = /(?<![\p{L}\p{N}])\+?[(\d](?:[\d() .\u2010-\u2015-]{7,22})\d(?![\p{L}\p{N}])/gu;

/**
 * Telephone numbers in a text: 9 to 15 digits (ITU-T E.164) in groups, not a date, an amount or one long number.
 */
export function phoneNumbers(text: string): string[] {
  const found: string[] = [];
  for (const match of text.slice(0, 20_000).matchAll(NUMBER)) {
    const shown = match[0].trim();
    const digits = shown.replace(/\D/g, '');
    const groups = shown.split(/[^\d]+/).filter(Boolean);
    if (digits.length < 9 || digits.length > 15) continue;
    if (groups.length < 2 && !shown.startsWith('+')) continue;
    if (/^\d{4}[-.]\d{2}[-.]\d{2}|^\d{1,2}[-.]\d{1,2}[-.]\d{4}/.test(shown)) continue;
    found.push(shown);
  }
  return found;
}
