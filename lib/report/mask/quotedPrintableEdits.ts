import type { Hit } from './hit';
import { writtenPlaces } from './quotedPrintable';

/** Characters of a line, with the sign of a soft break (RFC 2045 section 6.7). */
const LONGEST_LINE = 76;

/**
 * The hits of a decoded text as changes to the quoted-printable it came from. Where a line would get too long, it is broken
 * before or after what was put in.
 */
export function quotedPrintableEdits(written: string, hits: readonly Hit[]): Hit[] {
  const places = writtenPlaces(
    written,
    hits.flatMap(({ start, end }) => [start, end]),
  );
  const softBreak = written.includes('\r\n') ? '=\r\n' : '=\n';
  let grown = 0;
  let done = 0;
  return hits.map(({ by }, i) => {
    const start = places[2 * i] ?? 0;
    const end = places[2 * i + 1] ?? start;
    const after = lengthOfRest(written, end);
    // What stands before it on its line, as it has become.
    const first = Math.max(done, start - LONGEST_LINE);
    const feed = written.slice(first, start).lastIndexOf('\n');
    let column = start - first + (first === done ? grown : 0);
    if (feed >= 0) column = start - first - feed - 1;
    let text = by.replaceAll('=', '=3D');
    const added = text.length;
    if (column > 0 && column + added >= LONGEST_LINE) {
      text = softBreak + text;
      column = 0;
    }
    column += added;
    if (after > 0 && column + after > LONGEST_LINE) {
      text += softBreak;
      column = 0;
    }
    grown = column;
    done = end;
    return { start, end, by: text };
  });
}

/** Characters up to the end of the line; more than a line has are not counted. */
function lengthOfRest(written: string, at: number): number {
  const rest = written.slice(at, at + LONGEST_LINE + 2);
  const feed = rest.indexOf('\n');
  return feed < 0 ? rest.length : feed - (rest[feed - 1] === '\r' ? 1 : 0);
}
