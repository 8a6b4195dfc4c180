import { languageName } from './languageName';
import type { PracticeMessage } from './practiceMessages';

/** The messages in one language. */
export interface LanguageGroup {
  /** BCP 47, as its messages say. */
  language: string;
  messages: PracticeMessage[];
}

/**
 * The messages by language: the reader's own first, English next, then the others by what they are called in the language
 * that the page is in. In: the messages, the reader's language (BCP 47), of which the region does not matter here, and
 * that of the page, which is not always the reader's.
 */
export function byLanguage(
  messages: readonly PracticeMessage[],
  readers: string,
  shownIn: string,
): LanguageGroup[] {
  const groups = new Map<string, LanguageGroup>();
  for (const message of messages) {
    const key = primary(message.language);
    const group = groups.get(key) ?? { language: message.language, messages: [] };
    group.messages.push(message);
    groups.set(key, group);
  }
  const rank = (key: string) => (key === primary(readers) ? 0 : key === 'en' ? 1 : 2);
  const { compare } = new Intl.Collator(shownIn);
  const nameOf = (group: LanguageGroup) => languageName(group.language, shownIn);
  return [...groups]
    .toSorted(([a, one], [b, other]) => rank(a) - rank(b) || compare(nameOf(one), nameOf(other)))
    .map(([, group]) => group);
}

/** RFC 5646, section 2.2.1: the first subtag. Older browsers join subtags with `_`. */
function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
