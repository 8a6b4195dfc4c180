/** Longer pieces are cut for reading; UTF-16 units. */
const LONGEST = 280;

/** The start of a text from a message, as much as is read. */
export function cut(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST ? `${trimmed.slice(0, boundary(trimmed, LONGEST))}…` : trimmed;
}

/** Both ends of a name: what it pretends stands at its start, and whose it is at its end. In: UTF-16 units to keep. */
export function cutMiddle(text: string, room: number): string {
  if (text.length <= room) return text;
  const half = Math.floor(room / 2);
  return `${text.slice(0, boundary(text, half))}…${text.slice(boundary(text, text.length - half))}`;
}

/** That offset, or one before it where it would part a surrogate pair (an emoji). */
function boundary(text: string, at: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}
