import type { Link } from './message';

/** As webmails make links of plain text: a scheme, or a host that starts with www. */
const URL_IN_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>"'`]{1,2048}/gi;
/** Closing marks that belong to the sentence, not to the address before them. */
const TRAILING = /[.,;:!?)\]}>]{1,10}$/;

/**
 * The links that a webmail would make of a text, each with its UTF-16 offset. Linear in the text's length.
 */
export function linksInText(text: string): Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const shown = match[0].replace(TRAILING, '');
    const href = /^www\./i.test(shown) ? `http://${shown}` : shown;
    links.push({ href, text: shown, title: '', at: match.index });
  }
  return links;
}

/** Line ends as LF, no-break spaces as blanks, at most one empty line, as TextBuffer leaves HTML. */
export function foldText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
