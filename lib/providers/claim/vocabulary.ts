import { wordsOf } from '../../message/words';
import categories from './categories.json';
import otherwise from './otherwise.json';

/** What words are beside a sender's name; one file for each language in `words/`. */
type Kind =
  | 'role'
  | 'account'
  | 'your'
  | 'signer'
  | 'closing'
  | 'article'
  | 'dear'
  | 'customer'
  | 'rights'
  | 'trademark'
  | 'legal'
  | 'logo'
  | 'institution'
  | 'authority'
  | 'desk';

const files = import.meta.glob<Partial<Record<Kind, string[]>>>('./words/*.json', {
  eager: true,
  import: 'default',
});

/** The words of a kind in all languages: names stand in mail of any, and "Team" is a word of many. */
function all(kind: Kind): ReadonlySet<string> {
  return setOf(allEntries(kind));
}

/** The entries of a kind in all languages, as written; those of several words are phrases. */
export function allEntries(kind: Kind): string[] {
  return Object.values(files).flatMap((file) => file[kind] ?? []);
}

function setOf(entries: readonly string[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => wordsOf(entry).join('')));
}

/** Leave a provider's name the sender: "PayPal Customer Service", not "Netflix Fans Weekly". */
export const roleWords = all('role');
/** What people have at a provider. */
export const accountWords = all('account');
export const yourWords = all('your');
/** Sign for a firm: the PayPal Team. */
export const signerWords = all('signer');
export const closingWords = all('closing');
/** Small words around a name in a signature: the, Ihr, du. */
export const articles = all('article');
export const dearWords = all('dear');
export const customerWords = all('customer');
/** Say that a line is about rights in the text, in which the sender names himself first. */
export const rightsWords = all('rights');
export const trademarkWords = all('trademark');
export const legalForms = all('legal');
/** Beside a firm's name in a picture's name. */
export const logoWords = all('logo');

const byCategory = new Map(
  Object.entries(categories.categories).map(([category, words]) => [category, setOf(words)]),
);
const none: ReadonlySet<string> = new Set();

/** Words of a category's business ("parcel" of logistics). */
export function businessWords(category: string): ReadonlySet<string> {
  return byCategory.get(category) ?? none;
}

const software = setOf(otherwise.software);
const persons = setOf(otherwise.persons);

/** A program that people run on servers of their own: WordPress, Nextcloud. */
export function isSoftware(alias: string): boolean {
  return software.has(wordsOf(alias).join(''));
}

const elsewhere: ReadonlySet<string> = new Set(otherwise.elsewhere);

/** Letters that are one country's office, and an everyday word of another's mail. */
export function isElsewhere(alias: string): boolean {
  return elsewhere.has(alias);
}

/** A name that people have. */
export function isPersons(alias: string): boolean {
  return persons.has(wordsOf(alias).join(''));
}

/** From here on the scripts that are written without blanks (words as from nameRow are pieces of them). */
const FIRST_IDEOGRAPH = 0x2e80;
const MOST_CHARACTERS = 12;

/** Whether the word is one of the set; a piece of unspaced script, whether it is put together from the set's words. */
export function isOne(set: ReadonlySet<string>, word: string): boolean {
  if (set.has(word)) return true;
  return word.charCodeAt(0) >= FIRST_IDEOGRAPH && isMadeOf(set, word);
}

function isMadeOf(set: ReadonlySet<string>, piece: string): boolean {
  let at = 0;
  while (at < piece.length) {
    const count = wordAt(set, piece, at);
    if (count === 0) return false;
    at += count;
  }
  return true;
}

function wordAt(set: ReadonlySet<string>, piece: string, at: number): number {
  for (let count = Math.min(MOST_CHARACTERS, piece.length - at); count > 0; count--)
    if (set.has(piece.slice(at, at + count))) return count;
  return 0;
}

/** Every word of the stretch is one of a set, or a number. True for an empty stretch. */
export function coversAll(
  sets: readonly ReadonlySet<string>[],
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    if (!/^\d+$/.test(word) && !sets.some((set) => isOne(set, word))) return false;
  }
  return true;
}

/** Some word of the stretch is one of the set, or holds one where there are no blanks. */
export function holdsOne(
  set: ReadonlySet<string>,
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  for (let at = Math.max(0, from); at < to && at < words.length; at++) {
    const word = words[at] as string;
    if (set.has(word)) return true;
    if (word.charCodeAt(0) < FIRST_IDEOGRAPH) continue;
    for (let i = 0; i < word.length && i < MOST_PIECE; i++) if (wordAt(set, word, i) > 0) return true;
  }
  return false;
}

/** UTF-16 units of a piece that are looked at. */
const MOST_PIECE = 60;
