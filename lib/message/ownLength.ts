/** Where a quoted or forwarded message starts; each at a line's start, in the forms that mail programs write. */
const QUOTES = [
  /^-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensagem original|message original|mensaje original)/im,
  /^begin forwarded message:/im,
  /^on .{5,120} wrote:\s*$/im,
  /^am .{5,120} schrieb .{0,80}:\s*$/im,
  /^le .{5,120} a écrit\s?:\s*$/im,
  /^el .{5,120} escribió:\s*$/im,
  /^em .{5,120} escreveu:\s*$/im,
  /^from: .{1,200}\n(?:sent|date|to): /im,
];

const QUOTED_SUBJECT = /^\s*(?:re|fw|fwd|aw|wg|sv|vs|antw|tr|rv|res|enc)\s*:/i;
/** UTF-16 units; a quotation that starts later is nobody's reading. */
const LONGEST = 100_000;
/** UTF-16 units; less than that before a quotation is no text of the sender's own. */
const SHORTEST = 20;

/**
 * How much of a text is the message's own: up to the first quoted or forwarded message. UTF-16 units.
 * A message that is nothing but a quotation, and does not say in its subject that it is a reply or forward, has no
 * earlier message to quote: all of it is its own.
 */
export function ownLength(subject: string, text: string): number {
  let end = text.length;
  for (const quote of QUOTES) {
    const at = text.slice(0, Math.min(end, LONGEST)).search(quote);
    if (at >= 0) end = at;
  }
  return end < SHORTEST && !QUOTED_SUBJECT.test(subject) ? text.length : end;
}
