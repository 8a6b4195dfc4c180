import type { HeaderField } from '../../message/message';

/** Characters of a header that are read for its fields. */
const LONGEST = 512 * 1024;

/**
 * Where the header of a source begins: after a byte order mark, empty lines, and an mbox "From " line, which mail programs
 * pass over.
 */
export function headerStart(source: string): number {
  let at = source.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  while (source[at] === '\n' || source[at] === '\r') at++;
  if (!source.startsWith('From ', at)) return at;
  return source.indexOf('\n', at) + 1 || source.length;
}

/** The fields of a source's own header, unfolded (RFC 5322 section 2.2), names in lower case, in their order. */
export function headerFields(source: string): HeaderField[] {
  const start = headerStart(source);
  const fields: HeaderField[] = [];
  for (const line of source.slice(start, start + LONGEST).split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text === '') break;
    const last = fields.at(-1);
    if (text.startsWith(' ') || text.startsWith('\t')) {
      if (last) last.value += text;
      continue;
    }
    const colon = text.indexOf(':');
    if (colon > 0)
      fields.push({
        name: text.slice(0, colon).trim().toLowerCase(),
        value: text.slice(colon + 1).trim(),
      });
  }
  return fields;
}
