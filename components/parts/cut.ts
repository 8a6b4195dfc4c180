/** Longer pieces are cut for reading; UTF-16 units. */
const LONGEST = 280;

/** The start of a text from a message, as much as is read. */
export function cut(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST ? `${trimmed.slice(0, LONGEST)}…` : trimmed;
}

/** Both ends of a name: what it pretends stands at its start, and whose it is at its end. In: UTF-16 units to keep. */
export function cutMiddle(text: string, room: number): string {
  if (text.length <= room) return text;
  return `${text.slice(0, room / 2)}…${text.slice(-room / 2)}`;
}
