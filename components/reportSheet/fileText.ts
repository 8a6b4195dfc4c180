/** Characters of a file that are shown. */
export const MOST_SHOWN = 20_000;

/** Controls, and what turns the direction of text: a box shows that something is there. */
const UNSEEN = /(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu;

/** The beginning of a file as text, read as UTF-8. In: the file, a character a byte. */
export function fileText(content: string): { text: string; isWhole: boolean } {
  const start = content.slice(0, MOST_SHOWN);
  const bytes = Uint8Array.from(start, (character) => character.charCodeAt(0) & 0xff);
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').replace(UNSEEN, '□');
  return { text, isWhole: start.length === content.length };
}
