import type { Boundaries } from './boundaries';

/** Characters of one field that are looked at. */
const LONGEST = 4000;

/** What the header of a part says of it (RFC 2045), in lower case but for the boundary; '' where it says nothing. */
export interface PartHeader {
  /** Where what follows it begins; at a delimiter line when there is no body. */
  end: number;
  ended: boolean;
  type: string;
  encoding: string;
  /** File name, or what holds it. */
  named: string;
  boundary: { text: string; start: number } | null;
}

/** Reads the header that begins here, up to its empty line, a delimiter, or the end of the source. */
export function partHeader(source: string, start: number, open: Boundaries): PartHeader {
  const header: PartHeader = { end: start, ended: false, type: '', encoding: '', named: '', boundary: null };
  let field = -1;
  for (let at = start; ;) {
    const feed = source.indexOf('\n', at);
    const next = feed < 0 ? source.length : feed + 1;
    const empty = source[at] === '\n' || (source[at] === '\r' && source[at + 1] === '\n');
    const folded = source[at] === ' ' || source[at] === '\t';
    const ended = open.at(source, at) !== null;
    if (field >= 0 && !folded) note(header, source, field, at);
    if (empty || ended || at >= source.length) return { ...header, end: empty ? next : at, ended };
    if (!folded) field = at;
    at = next;
  }
}

function note(header: PartHeader, source: string, start: number, end: number): void {
  const head = source.slice(start, start + 26).toLowerCase();
  if (!head.startsWith('content-')) return;
  const text = source.slice(start, Math.min(end, start + LONGEST));
  const colon = text.indexOf(':');
  const value = text
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  if (head.startsWith('content-type:')) {
    header.type = value.split(/[;\s]/, 1)[0] ?? '';
    header.named += value;
    const [boundary] =
      /(?<=\bboundary\s{0,3}=\s{0,3}")[^"]{1,200}|(?<=\bboundary=)[^\s;"]{1,200}/i.exec(text) ?? [];
    if (boundary) header.boundary = { text: boundary.trimEnd(), start: start + text.indexOf(boundary) };
  } else if (head.startsWith('content-transfer-encoding:'))
    header.encoding = value.split(/[;\s]/, 1)[0] ?? '';
  else if (head.startsWith('content-disposition:')) header.named += `;${value}`;
}
