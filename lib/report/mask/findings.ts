import { inBase64, inFile, inHeader, inPlain, inQuotedPrintable, type Found } from './inRegion';
import { needlesFor } from './needles';
import type { Hit } from './hit';
import { Tally, type Place } from './place';
import { regionsOf, type Region } from './regionsOf';

/** What is to be changed in a source, and what was found in it. */
export interface Findings {
  /** Changes to the source, in its order, without overlap. */
  edits: Hit[];
  /** Where addresses stand in a form that can be replaced, and how often. */
  found: Place[];
  count: number;
  left: Place[];
  /** Parts that were not changed whatever they hold: attachments that are no text, and what is encrypted. */
  untouched: number;
}

const LOOK: Record<Region['as'], (text: string, found: Found, region: Region) => Hit[]> = {
  header: inHeader,
  plain: inPlain,
  'quoted-printable': inQuotedPrintable,
  base64: inBase64,
  file: inFile,
};

/** Looks for addresses (`ownAddresses`) in a source, a character a byte. Never throws; linear. */
export function findings(source: string, own: readonly string[]): Findings {
  const needles = needlesFor(own);
  const found: Found = { needles, places: new Tally(), left: new Tally(), untouched: 0 };
  const edits: Hit[] = [];
  for (const region of needles.readable.length === 0 ? [] : regionsOf(source)) {
    const text = source.slice(region.start, region.end);
    for (const hit of LOOK[region.as](text, found, region)) {
      hit.start += region.start;
      hit.end += region.start;
      edits.push(hit);
    }
  }
  return {
    edits,
    found: found.places.places,
    count: found.places.total,
    left: found.left.places,
    untouched: found.untouched,
  };
}
