/**
 * What a link is known by between the reader of a message and the page: the address as a browser writes it. A
 * webmail tidies links up in its own way (`http://a.example` gets its slash, blanks are dropped), and both are
 * the same link. In: an href as written, and the address that relative ones belong to, where one is known. Out:
 * null for what is no address; a browser opens nothing then.
 */
export function linkKey(href: string, base?: string): string | null {
  try {
    return new URL(href, base).href;
  } catch {
    return null;
  }
}
