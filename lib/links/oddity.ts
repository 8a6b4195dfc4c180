import type { Anatomy } from './anatomy';
import type { Span, WrittenUrl } from './writtenUrl';

/** What can be odd about the way an address is written. */
export type OddityRule =
  | 'userinfo'
  | 'numeric-host'
  | 'odd-port'
  | 'backslash'
  | 'page-in-link'
  | 'program-in-link'
  | 'long'
  | 'padded'
  | 'invisible'
  | 'slash-like'
  | 'several-urls'
  | 'open-redirect';

/** Something in an address that a reader overlooks or misreads. */
export interface Oddity {
  rule: OddityRule;
  /** The part at fault as written, cut at 200 UTF-16 units. */
  text: string;
  /** UTF-16 offsets of the part in the href as written. */
  mark: Span;
}

/** One rule: where in `written.clean` the part at fault stands, or null. Pure, linear, never throws. */
export type Rule = (link: Anatomy, written: WrittenUrl) => Span | null;
