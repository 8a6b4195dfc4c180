import { alteredNote } from './alteredNote';
import { findings, type Findings } from './findings';
import { withStandIns } from './hitsIn';
import type { Place } from './place';

export interface Masked {
  /** The copy, a character a byte. */
  source: string;
  /** How many places were changed; with 0 the copy is the original. */
  count: number;
  /** What still holds the address, or the name in front of its "@" as a word by itself (`text` and fields). */
  left: Place[];
  /** Parts that stay as they are and that nobody can look into: attachments that are no text, encrypted parts. */
  untouched: number;
}

/**
 * A copy of a message in which recipient@masked.invalid stands for the reader's addresses, written in the way of what it
 * replaces, so that the structure stays valid; a Comments field (RFC 5322 section 3.6.5) at its top says so, since
 * signatures over it no longer verify. Every other byte stays.
 *
 * In: the source, a character a byte, and the addresses (`ownAddresses`). Found are: the address in any letter case,
 * with a "+tag", percent-encoded, as HTML escapes it, in return paths (VERP, SRS), as base64 and hexadecimal digits, in
 * quoted-printable and base64 texts, in encoded words. Not found: hashes of it, UTF-16, and what is packed or encrypted.
 * Never throws; linear.
 * @param seen what `findings` found for this source and these addresses, where that is at hand: it is all the work
 */
export function masked(
  source: string,
  own: readonly string[],
  seen: Findings = findings(source, own),
): Masked {
  const { edits, count, left, untouched } = seen;
  const copy = count === 0 ? source : alteredNote(withStandIns(source, edits), count);
  return { source: copy, count, left, untouched };
}
