/**
 * What a link is known by between the reader of a message and the page: the address as a browser writes it. A
 * webmail tidies links up in its own way (`http://a.example` gets its slash, blanks are dropped), and both are
 * the same link. In: an href as written; what is no absolute address stays as it is, without blanks at its ends.
 */
export function linkKey(href: string): string {
  try {
    return new URL(href).href;
  } catch {
    return href.trim();
  }
}
