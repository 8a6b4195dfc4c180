/** White space, and what has no width: soft hyphens, zero-width and direction signs, fillers (Unicode, DerivedCoreProperties). */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/**
 * A text as it is compared between a message and the page that shows it: where a webmail, a mail's author and a reader
 * of HTML set blanks and line ends differs, and so does what can't be seen. Letters stay as they are.
 */
export function squeezed(text: string): string {
  return text.replace(ALL_UNSEEN, '');
}

/**
 * Where the unit at `offset` of a squeezed text stands in the text itself. UTF-16 units.
 * @returns where its character starts and ends; both the text's length behind its end
 */
export function unsqueezed(text: string, offset: number): { start: number; end: number } {
  let start = 0;
  let seen = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!UNSEEN.test(character)) {
      seen += character.length;
      if (seen > offset) return { start, end };
    }
    start = end;
  }
  return { start, end: start };
}
