import { defineSignal } from '../signal';

const SCHEMES = new Set(['data', 'javascript', 'blob', 'vbscript']);

/** A link that holds a page or a program instead of an address. No ordinary mail has one. */
export default defineSignal({
  id: 'data-js-link',
  family: 'links',
  grade: 'A',
  check({ message }) {
    const found = message.links.find(
      ({ href }) =>
        SCHEMES.has(/^\s*([a-z]{4,10})\s*:/i.exec(href)?.[1]?.toLowerCase() ?? '') &&
        !/^javascript:(?:void\(0\);?|;)?$/i.test(href.trim()),
    );
    if (!found) return null;
    return {
      evidence: [{ field: 'link', text: found.text, href: found.href.slice(0, 200) }],
      params: [found.href.split(':', 1)[0] ?? ''],
    };
  },
});
