import { words } from './words';

/** The language that the words are in, BCP 47: not always the browser's, for which there may be none. */
export const language = (): string => words('language');

/** Scripts written from right to left that a language of today's interfaces has (Unicode, UAX #9). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Which way the words run: theirs, not the browser's, for whose language there may be none. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language()).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * Words for a number of things, from the keys `<key>_one`, `<key>_other` and those that the language needs besides
 * (CLDR plural rules). In: the key without its ending, how many; `$1` is the number as it is written there, `params`
 * follow.
 */
export function counted(key: string, count: number, params: string[] = []): string {
  const written = new Intl.NumberFormat(language()).format(count);
  const form = `${key}_${new Intl.PluralRules(language()).select(count)}`;
  const said = words(form, [written, ...params]);
  // A form that only rare numbers take (a million, in French) may have no words of its own.
  return said === form ? words(`${key}_other`, [written, ...params]) : said;
}

/** "a, b and c", as the language lists things. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}

/** A day, month or year (YYYY-MM-DD, YYYY-MM, YYYY) as it is written in the language; else the text itself. */
export function onDay(date: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  const time = Date.parse(date);
  if (!parts || Number.isNaN(time)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts[2]) options.month = 'long';
  if (parts[3]) options.day = 'numeric';
  return new Intl.DateTimeFormat(language(), options).format(time);
}

/** The time of day (of ISO 8601) where the reader is, as it is written in the language. */
export const onTime = (at: string): string =>
  new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(Date.parse(at));
