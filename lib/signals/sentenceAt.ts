/** UTF-16 units that are shown around a place. */
const AROUND = 160;

/** The line in which something was found, cut around it where it is long: what stands there as evidence. */
export function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, at + AROUND)).trim();
}
