import type { ShownText } from './shownText';
import { squeezed } from './squeezed';

/** The same words often enough to be tried; no reader looks for the next. */
const MOST = 100;
/** A line of this many letters is not found by chance. */
const TELLING = 12;

/**
 * Where a text stands in what is shown: first where it is said to be, else in order. Where all of it stands nowhere in
 * one piece, its longest line.
 * @param at UTF-16 offset in the message's own text
 */
export function* placesOfText(shown: ShownText, text: string, at?: number): Generator<Range> {
  const lines = text.split('\n').toSorted((a, b) => b.length - a.length);
  const sought = [
    text,
    ...lines.slice(0, lines.length > 1 ? 1 : 0).filter((one) => squeezed(one).length >= TELLING),
  ];
  for (const one of sought) {
    const needle = squeezed(one);
    const found = occurrences(shown.text, needle);
    if (at !== undefined && found.length > 1) {
      const away = new Map(found.map((place) => [place, Math.abs(shown.wideAt(place) - at)]));
      found.sort((a, b) => (away.get(a) ?? 0) - (away.get(b) ?? 0) || a - b);
    }
    for (const place of found) {
      const range = shown.range(place, place + needle.length);
      if (range) yield range;
    }
  }
}

function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let place = text.indexOf(needle); place >= 0 && found.length < MOST;) {
    found.push(place);
    place = text.indexOf(needle, place + needle.length);
  }
  return found;
}
