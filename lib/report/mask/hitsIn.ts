import { base64Hits } from './base64Hits';
import { hexHits } from './hexHits';
import { inOrder, type Hit } from './hit';
import type { Needles } from './needles';
import { readableHits } from './readableHits';

/** All that holds an address in a text, a character a byte, in its order and without overlap. */
export function hitsIn(text: string, needles: Needles): Hit[] {
  const lower = text.toLowerCase();
  return inOrder([
    ...readableHits(text, lower, needles),
    ...base64Hits(text, needles.base64),
    ...hexHits(text, lower, needles.hex),
  ]);
}

/** A text with what stands in for each hit. */
export function withStandIns(text: string, hits: readonly Hit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, by } of hits) {
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
