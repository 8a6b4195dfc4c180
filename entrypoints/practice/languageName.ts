import { language } from '../../components/inLanguage';

/** What a language (BCP 47) is called in another, that of the words if none is given; the tag itself where it has no name. */
export function languageName(tag: string, shownIn: string = language()): string {
  const base = tag.split('-')[0] ?? tag;
  return new Intl.DisplayNames([shownIn], { type: 'language' }).of(base) ?? tag;
}
