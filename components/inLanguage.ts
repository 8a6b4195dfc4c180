import { words } from './words';

/** The language that the words are in, BCP 47: not always the browser's, for which there may be none. */
export const language = (): string => words('language');

/**
 * Words for a number of things, from the keys `<key>_one`, `<key>_other` and those that the language needs besides
 * (CLDR plural rules). In: the key without its ending, how many; `$1` is the number as it is written there, `params`
 * follow.
 */
export function counted(key: string, count: number, params: string[] = []): string {
  const form = new Intl.PluralRules(language()).select(count);
  const written = new Intl.NumberFormat(language()).format(count);
  return words(`${key}_${form}`, [written, ...params]);
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
