import { directory } from './directory';
import type { Provider } from './provider';
import { searchWords } from './searchWords';

/** A name that a provider can be found by. */
export interface SearchName {
  provider: Provider;
  /** As it is written; null where it is the name that the provider is shown by. */
  alias: string | null;
  /** Its words (searchWords.ts), a space between them, and run together. */
  key: string;
  joined: string;
  words: readonly string[];
  /** A common word or up to three letters. */
  common: boolean;
}

let names: readonly SearchName[] | null = null;

/** Every name of every provider. Made when first asked for, since most popups are closed without a search. */
export function searchIndex(): readonly SearchName[] {
  names ??= directory.flatMap(namesOf);
  return names;
}

function namesOf(provider: Provider): SearchName[] {
  const common = new Set(provider.aliases_need_context);
  const taken = new Set<string>();
  const shown = shownNames(provider.name);
  return [...shown, ...provider.aliases].flatMap((text, at): SearchName[] => {
    const own = searchWords(text);
    const key = own.join(' ');
    if (key === '' || taken.has(key)) return [];
    taken.add(key);
    return [
      {
        provider,
        alias: at < shown.length ? null : text,
        key,
        joined: own.join(''),
        words: own,
        common: common.has(text.trim()),
      },
    ];
  });
}

/** Nobody types all of "O2 (Germany)" or "HMCTS / Ministry of Justice"; what stands in brackets alone is no name. */
function shownNames(name: string): string[] {
  return [name, ...name.replace(/\([^()]*\)/g, ' ').split('/')];
}
