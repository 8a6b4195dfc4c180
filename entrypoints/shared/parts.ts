import type { fetchRawSource } from '../../lib/webmail/rawSource';
import type { listMarks } from '../listMarks/listMarks';
import type { showPlace } from '../showPlace/showPlace';
import type { warning } from '../warning/warning';

/**
 * What the background brings into a frame when it is first needed there, so that the script which runs in every
 * frame stays small. Each is an unlisted script of its name (entrypoints/<name>), which does nothing but leave this.
 */
export interface Parts {
  /** Banners and the link guard: when the first message that gets a banner is open. */
  warning: typeof warning;
  /** When the first row of a list is to be marked. */
  listMarks: typeof listMarks;
  /** When the user asks for the source of a message. */
  rawSource: typeof fetchRawSource;
  /** When the user asks where a piece of evidence stands. */
  showPlace: typeof showPlace;
}

export type PartName = keyof Parts;

/** Where parts wait for the content script; a symbol, since an element's id can make a global of any other name. */
const PARTS = Symbol.for('second-look parts');

/** The world that both scripts share, and the page can't see. */
const world = globalThis as { [PARTS]?: Partial<Parts> };

/** A part, once its script has run in this frame. */
export function partHere<Name extends PartName>(name: Name): Parts[Name] | undefined {
  return world[PARTS]?.[name];
}

/** Puts a part where `partHere` finds it. */
export function leavePart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  world[PARTS] = { ...world[PARTS], [name]: part };
}
