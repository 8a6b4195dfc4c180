import { language } from '../../components/inLanguage';

/** What a language (BCP 47) is called in the language of the words; the tag itself where it has no name. */
export function languageName(tag: string): string {
  const base = tag.split('-')[0] ?? tag;
  return new Intl.DisplayNames([language()], { type: 'language' }).of(base) ?? tag;
}
