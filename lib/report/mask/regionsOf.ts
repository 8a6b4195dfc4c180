import { Boundaries } from './boundaries';
import { headerStart } from './headerFields';
import { partHeader, type PartHeader } from './partHeader';

/** A stretch of a source, and how its text is written. `file`: what is no text, and stays as it is. */
export interface Region {
  start: number;
  end: number;
  as: 'header' | 'plain' | 'quoted-printable' | 'base64' | 'file';
  /** Of a header: the boundary in it, which the lines between the parts must go on to match. */
  keep?: { start: number; end: number };
}

/** Beyond these nothing is taken apart: what follows is one plain text. */
const DEEPEST = 30;
const MOST_REGIONS = 4000;
/** Characters; a longer header is none, and is searched like a text. */
const LARGEST_HEADER = 512 * 1024;

const TEXT_TYPES = new Set([
  '', 'application/json', 'application/xml', 'application/xhtml+xml', 'application/javascript',
  'application/x-javascript', 'application/ics', 'image/svg+xml',
]); // prettier-ignore
const TEXT_NAME = /\.(?:x?html?|shtml?|svg|xml|json|txt|csv|ics|js|eml)["']?\s{0,9}(?:;|$)/;

/**
 * Takes a message apart into headers and bodies (RFC 2045, RFC 2046): nested multiparts, attached messages. In: its source,
 * a character a byte. Out: regions in their order, without the lines between parts. What can't be taken apart is a plain
 * region; never throws. Linear.
 */
export function regionsOf(source: string): Region[] {
  const regions: Region[] = [];
  const open = new Boundaries();
  const add = (start: number, end: number, as: Region['as']): void => {
    if (end > start) regions.push({ start, end, as });
  };
  for (let start = 0, at = headerStart(source); ;) {
    const header = partHeader(source, at, open);
    const { boundary } = header;
    const keep = boundary && { start: boundary.start, end: boundary.start + boundary.text.length };
    if (header.end - start > LARGEST_HEADER) add(start, header.end, 'plain');
    else regions.push({ start, end: header.end, as: 'header', ...(keep ? { keep } : {}) });
    start = at = header.end;
    if (regions.length > MOST_REGIONS) {
      add(at, source.length, 'plain');
      return regions;
    }
    const body = header.ended ? 'plain' : bodyOf(header);
    if (body === 'message') continue;
    const opens = body === 'multipart' && boundary && open.depth < DEEPEST;
    if (opens) open.push(boundary.text);
    let next = open.next(source, at);
    add(at, next?.start ?? source.length, body === 'multipart' ? 'plain' : body);
    while (next?.closes) {
      open.keep(next.level);
      const { end } = next;
      next = open.next(source, end);
      add(end, next?.start ?? source.length, 'plain');
    }
    if (!next) return regions;
    open.keep(next.level + 1);
    start = at = next.end;
  }
}

function bodyOf({ type, encoding, named }: PartHeader): Region['as'] | 'multipart' | 'message' {
  if (type.startsWith('multipart/')) return 'multipart';
  const coded = encoding === 'base64' || encoding === 'quoted-printable';
  if (!coded && (type === 'message/rfc822' || type === 'message/global')) return 'message';
  const isText =
    /^(?:text|message)\/|\+(?:xml|json)$/.test(type) || TEXT_TYPES.has(type) || TEXT_NAME.test(named);
  if (!isText && type.includes('/')) return 'file';
  return coded ? encoding : 'plain';
}
