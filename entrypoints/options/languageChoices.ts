import { language } from '../../components/inLanguage';
import { primaryLanguage } from '../../lib/message/readsLanguage';

/** Those that a message's language can be told to be (lib/message/language.ts), ISO 639-1. */
export const TOLD_LANGUAGES =
  'af ar be bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka ko lt lv mk ms nl no pl pt ro ru ' +
  'sk sl sq sr sv ta th tr uk ur vi zh';

export interface LanguageChoice {
  code: string;
  name: string;
  on: boolean;
}

/**
 * The languages to choose from, by name. In: the tags that stand at the top, and those that are chosen now. Out: the
 * first of them, and all others; each language once.
 */
export function languageChoices(first: readonly string[], chosen: readonly string[]) {
  const names = new Intl.DisplayNames([language()], { type: 'language', fallback: 'code' });
  const byName = new Intl.Collator(language());
  const on = new Set(chosen.map(primaryLanguage));
  const choices = (codes: Iterable<string>): LanguageChoice[] =>
    [...codes]
      .filter((code) => code !== '')
      .map((code) => ({ code, name: nameOf(names, code), on: on.has(code) }))
      .toSorted((a, b) => byName.compare(a.name, b.name));
  const top = new Set(first.map(primaryLanguage));
  const others = new Set([...TOLD_LANGUAGES.split(' '), ...on].filter((code) => !top.has(code)));
  return { top: choices(top), others: choices(others) };
}

/** The chosen ones after a tick or an untick; of a language whose tag names a country too, that goes with it. */
export function ticked(chosen: readonly string[], code: string, on: boolean): string[] {
  const others = [...new Set(chosen.map(primaryLanguage))].filter((one) => one !== code && one !== '');
  return on ? [...others, code] : others;
}

/** What is no tag has no name, and must not break the page. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
