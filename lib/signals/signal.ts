import type { Mark } from '../domains/mark';
import type { Context } from './context';

/** What findings are grouped by, so that five findings about one link are not five reasons. */
export type Family =
  'identity' | 'authentication' | 'links' | 'lures' | 'attachments' | 'hiding' | 'incident';

/** A can warn alone, B needs a second from another family, C is only counted in context. */
export type Grade = 'A' | 'B' | 'C';

/** The part of the message that a finding rests on. */
export interface Evidence {
  field:
    | 'from'
    | 'reply-to'
    | 'to'
    | 'subject'
    | 'date'
    | 'text'
    | 'link'
    | 'form'
    | 'image'
    | 'attachment'
    | 'authentication'
    | 'hidden';
  /** As it stands in the message. */
  text: string;
  /** For a link: the target as written in the message. */
  href?: string;
  /** UTF-16 offset of `text` in the message's text, where known. */
  at?: number;
  /** A host in it that is made to be misread. */
  host?: ShownHost;
}

/** What a reader should look at in a host. */
export interface ShownHost {
  /** As a browser may show it: Unicode, lower case. */
  shown: string;
  /** As it is looked up (punycode), where that differs; '' else. */
  punycode: string;
  /** UTF-16 offsets in `shown` of the letters that differ from the target's, or that are odd. */
  marks: Mark[];
  /** Whom it imitates, null where nobody is known. */
  target: string | null;
}

/** What a signal returns when it fires: its evidence, and the values its sentence needs, in their order. */
export interface Hit {
  evidence: Evidence[];
  /** For the message `signal_<id>`: $1, $2, ... */
  params?: string[];
  /** Says the same with other words: the message `signal_<id>_<variant>`. */
  variant?: string;
}

/** The first guard that held, when a signal would have fired otherwise. */
export interface Silence {
  silenced: string;
}

export interface Signal {
  /** The file's name; `signal_<id, with _ for ->` is the key of its sentence. */
  id: string;
  family: Family;
  grade: Grade;
  /** Null: nothing found. A Silence: found, and excused. Pure; never throws on any message. */
  check(context: Context): Hit | Silence | null;
}

/** Identity, for the type. */
export function defineSignal(signal: Signal): Signal {
  return signal;
}
