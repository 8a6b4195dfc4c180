import { defineSignal } from '../signal';

/** Schemes whose link is itself the page or program. */
const SCHEMES = new Set(['data', 'blob', 'vbscript']);
const UNPACKS = ['atob(', 'unescape(', 'decodeuri', 'fromcharcode', 'eval'];

/**
 * A link that holds a page or a program instead of an address.
 * False positives: newsletters of old with javascript: links that open a window. Guard: a javascript: link counts only when
 * it unpacks something; webmail takes it out anyway.
 */
export default defineSignal({
  id: 'data-js-link',
  family: 'links',
  grade: 'A',
  check({ message }) {
    const found = message.links.find(({ href }) => SCHEMES.has(schemeOf(href)) || hidesProgram(href));
    if (!found) return null;
    return {
      evidence: [{ field: 'link', text: found.text, href: found.href.slice(0, 200) }],
      params: [schemeOf(found.href)],
    };
  },
});

function schemeOf(href: string): string {
  return /^\s{0,20}([a-z]{4,10})\s{0,20}:/i.exec(href)?.[1]?.toLowerCase() ?? '';
}

function hidesProgram(href: string): boolean {
  if (schemeOf(href) !== 'javascript') return false;
  const program = href.slice(0, 10_000).toLowerCase();
  return UNPACKS.some((call) => program.includes(call));
}
