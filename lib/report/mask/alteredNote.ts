import { headerStart } from './headerFields';
import { STAND_IN } from './standIn';

const SAYS = `Comments: Altered copy: the recipient's address was replaced by`;

/** A copy with a field at the top of its header that says in how many places it was changed; one, however often. */
export function alteredNote(copy: string, count: number): string {
  const at = headerStart(copy);
  const feed = copy.indexOf('\n', at);
  const lineEnd = feed > 0 && copy[feed - 1] === '\r' ? '\r\n' : '\n';
  const before = earlier(copy, at, lineEnd);
  const total = before.count + count;
  const note = `${SAYS}${lineEnd} ${STAND_IN} in ${total} ${total === 1 ? 'place' : 'places'}.${lineEnd}`;
  // What doesn't begin with a field has no header: its first line must not become one.
  const body = before.end > at || /^[!-9;-~]{1,80}[ \t]{0,9}:/.test(copy.slice(at, at + 100)) ? '' : lineEnd;
  return copy.slice(0, at) + note + body + copy.slice(before.end);
}

/** The same field from an earlier time, and what it counted. */
function earlier(copy: string, at: number, lineEnd: string): { end: number; count: number } {
  const start = `${SAYS}${lineEnd} ${STAND_IN} in `;
  if (!copy.startsWith(start, at)) return { end: at, count: 0 };
  const end = copy.indexOf('\n', at + start.length) + 1;
  const count = Number.parseInt(copy.slice(at + start.length, at + start.length + 9), 10);
  return Number.isNaN(count) ? { end: at, count: 0 } : { end, count };
}
