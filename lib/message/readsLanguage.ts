/** Languages whose readers read each other's mail, or that a guess from a few lines takes for one another. */
const RELATIVES: readonly (readonly string[])[] = [
  ['da', 'no', 'sv'],
  ['cs', 'sk'],
  ['bs', 'hr', 'sl', 'sr', 'mk', 'bg'],
  ['be', 'ru', 'uk'],
  ['id', 'ms'],
  ['gl', 'pt'],
  ['ca', 'es', 'eu', 'gl'],
  ['af', 'nl'],
  ['hi', 'ne', 'mr'],
  ['he', 'yi'],
];

/** BCP 47 allows several names of one language, and browsers use the old ones too. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['sh', 'sr'],
  ['yue', 'zh'],
  ['cmn', 'zh'],
]);

/**
 * Whether somebody reads a language, by the languages his browser asks pages for (BCP 47 tags).
 *
 * Null when that says nothing: there are none, or English alone, which browsers come with and many leave so. English
 * itself is read by everybody here: it is what services write in whose customers come from everywhere.
 */
export function readsLanguage(tags: readonly string[], language: string): boolean | null {
  const own = new Set(tags.map(primaryLanguage).filter((tag) => tag !== ''));
  if ([...own].every((tag) => tag === 'en')) return null;
  if (language === 'en' || own.has(language)) return true;
  return RELATIVES.some((group) => group.includes(language) && group.some((one) => own.has(one)));
}

/** The language of a tag by itself, in the one name that it has here; '' for what is none. */
export function primaryLanguage(tag: string): string {
  const subtag = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return NAMES.get(subtag) ?? subtag;
}
