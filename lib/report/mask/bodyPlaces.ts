import type { Hit } from './hit';
import type { Where } from './place';

/** Characters before a hit that are searched for the beginning of a link. */
const LONGEST = 4000;
/** What ends a word in text and mark-up. */
const ENDS = new Set([' ', '\t', '\r', '\n', '"', "'", '<', '>', '`']);

/** For each hit in a body whether it stands inside a link, a mailto: one too, or in the text. Linear: a word is read once. */
export function bodyPlaces(text: string, hits: readonly Hit[]): Where[] {
  let previous = { end: 0, link: false };
  return hits.map(({ start, end }) => {
    const first = Math.max(previous.end, start - LONGEST);
    let at = start;
    while (at > first && !ENDS.has(text[at - 1] ?? ' ')) at--;
    const same = at === previous.end && at > 0;
    const link = (same && previous.link) || (start - at > 2 && isLink(text.slice(at, start)));
    previous = { end, link };
    return link ? 'link' : 'text';
  });
}

function isLink(word: string): boolean {
  return word.includes('://') || word.toLowerCase().includes('mailto:');
}
