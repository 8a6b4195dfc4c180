import { plain, withoutMarks } from '../domains/skeleton';
import data from './mailboxRoles.json';

/** Who somebody says he is: the desk for computers, who runs the mail, or who keeps pay and papers. */
export type RoleKind = 'desk' | 'mail' | 'people';

/** UTF-16 units of a name, subject or line that are looked at. */
const LONGEST = 200;

/** Han and kana are written without blanks. */
const NO_BLANKS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

const byFirstWord = new Map<string, { words: string; kind: RoleKind }[]>();
const anywhere: { text: string; kind: RoleKind }[] = [];
for (const language of Object.values(data.roles)) {
  for (const kind of ['mail', 'desk', 'people'] as const) {
    for (const role of language[kind].map(comparable)) {
      if (NO_BLANKS.test(role)) anywhere.push({ text: role.replaceAll(' ', ''), kind });
      else {
        const first = role.split(' ', 1)[0] ?? '';
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words: ` ${role} `, kind }]);
      }
    }
  }
}

/** Lower case, no accents, words apart by one blank: how texts and the list are compared. */
export function comparable(text: string): string {
  const folded = withoutMarks(plain(text.slice(0, LONGEST)));
  return folded.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
}

/**
 * Whether a display name, a subject or a line speaks as the reader's own computer desk, mail administration or staff
 * office (mailboxRoles.json). In: text as shown. Out: which of them, null for none. Linear in the text's length.
 */
export function roleIn(text: string): RoleKind | null {
  const words = comparable(text);
  if (NO_BLANKS.test(words)) {
    const joined = words.replaceAll(' ', '');
    const found = anywhere.find((role) => joined.includes(role.text));
    if (found) return found.kind;
  }
  const padded = ` ${words} `;
  for (const word of words.split(' ')) {
    const found = byFirstWord.get(word)?.find((role) => padded.includes(role.words));
    if (found) return found.kind;
  }
  return null;
}
