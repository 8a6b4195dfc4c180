import { typographyProblems } from './typographyProblems';

/** Direction marks and embeddings, zero-width characters, soft hyphens, controls: nobody sees them in a file. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** As much of a text as may be the same in two languages: names, and words that travel. */
const SHORT = 3;

const wordsIn = (text: string): number => text.replace(/\$\w+\$/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;

/** May stand behind the last mark of a sentence. */
const CLOSING = '”“"»’」』）) \u00a0\u202f';

/** How a text ends: as a sentence, as what something follows, or neither. */
function ending(text: string): string {
  const last = text.split('').findLast((letter) => !CLOSING.includes(letter)) ?? '';
  if ('.。!?！？…'.includes(last)) return 'a full stop';
  return ':：'.includes(last) ? 'a colon' : 'neither a full stop nor a colon';
}

/** What is wrong with a text of any language, English among them. */
export function textProblems(text: string): string[] {
  return [
    ...(text.trim() === '' ? ['empty'] : []),
    ...(text === text.trim() && !/ {2}/.test(text) ? [] : ['blanks too many']),
    ...(UNSEEN.test(text) ? ['an unseen character'] : []),
    ...(/<\/?[a-z]|&#?\w+;/i.test(text) ? ['markup'] : []),
  ];
}

/**
 * What is wrong with a translation beside its English text.
 * @param mayStay the text may be the same as in English
 */
export function translationProblems(tag: string, text: string, source: string, mayStay: boolean): string[] {
  const numbers = (source.replace(/\$\w+\$/g, '').match(/\d{2,}/g) ?? []).filter(
    (number) => !text.normalize('NFKC').includes(number),
  );
  return [
    ...textProblems(text),
    ...(text === source && !mayStay && wordsIn(text) >= SHORT ? ['still in English'] : []),
    ...(ending(text) === ending(source) ? [] : [`does not end with ${ending(source)}, as the English does`]),
    ...(source.includes('Second Look') && !text.includes('Second Look')
      ? ['without the name Second Look']
      : []),
    ...numbers.map((number) => `without the number ${number}`),
    ...typographyProblems(tag, text),
  ];
}
