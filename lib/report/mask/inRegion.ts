import { base64Body } from './base64Body';
import { bodyPlaces } from './bodyPlaces';
import { encodedWordHits } from './encodedWordHits';
import { headerPlaces } from './headerPlaces';
import { inOrder, type Hit } from './hit';
import { hitsIn, withStandIns } from './hitsIn';
import { localNames } from './localNames';
import type { Needles } from './needles';
import type { Tally } from './place';
import { fromQuotedPrintable } from './quotedPrintable';
import { quotedPrintableEdits } from './quotedPrintableEdits';
import { readableHits } from './readableHits';
import type { Region } from './regionsOf';

/** What a search looks for, and what it counts. */
export interface Found {
  needles: Needles;
  places: Tally;
  left: Tally;
  untouched: number;
}

/** Each of these takes the text of a region, counts what it finds, and gives the changes to the region. */
export function inHeader(text: string, { needles, places, left }: Found, { start, keep }: Region): Hit[] {
  const words = encodedWordHits(text, needles);
  const all = inOrder([...words, ...hitsIn(text, needles)]);
  const counts = new Map<number, number>(words.map((one) => [one.start, one.count]));
  const edits = headerPlaces(text, all).filter((hit) => {
    // File names are joined to what stands before and after them; other names are not taken apart.
    if (hit.joined && !hit.field.startsWith('content-')) return false;
    const kept = keep && hit.start + start < keep.end && hit.end + start > keep.start;
    (kept ? left : places).add(hit.where, counts.get(hit.start) ?? 1);
    return !kept;
  });
  const names = localNames(text, needles.names, all).map((at) => ({ start: at, end: at, by: '' }));
  names.sort((one, other) => one.start - other.start);
  for (const { where } of headerPlaces(text, names)) left.add(where);
  return edits;
}

export function inPlain(text: string, { needles, places, left }: Found): Hit[] {
  const hits = hitsIn(text, needles).filter(({ joined }) => !joined);
  for (const where of bodyPlaces(text, hits)) places.add(where);
  left.add('text', localNames(text, needles.names, hits).length);
  return hits;
}

export function inQuotedPrintable(text: string, found: Found): Hit[] {
  return quotedPrintableEdits(text, inPlain(fromQuotedPrintable(text), found));
}

export function inBase64(text: string, found: Found): Hit[] {
  const body = base64Body(text);
  if (!body) return inPlain(text, found);
  const hits = inPlain(body.text, found);
  const edits =
    hits.length === 0 ? [] : [{ start: 0, end: body.end, by: body.with(withStandIns(body.text, hits)) }];
  const below = inPlain(text.slice(body.end), found);
  return [
    ...edits,
    ...below.map((hit) => ({ ...hit, start: hit.start + body.end, end: hit.end + body.end })),
  ];
}

/** Whatever is packed or encrypted in a file can't be seen: only what stands there openly is counted. */
export function inFile(text: string, found: Found): Hit[] {
  found.untouched++;
  const open = [text, base64Body(text)?.text ?? ''].flatMap((bytes) =>
    readableHits(bytes, bytes.toLowerCase(), found.needles).filter(({ joined }) => !joined),
  );
  found.left.add('other', open.length);
  return [];
}
