/**
 * What a desk does something with: the original as an attached file, a mail sent on with the webmail's own Forward,
 * the addresses of false pages and no more, or what the message says, pasted or texted.
 */
export type Takes = 'raw' | 'forward' | 'urls' | 'text';

/** One way in which a desk is reached. */
export interface Way {
  type: 'email' | 'form' | 'sms';
  /** Address in lower case, https page, or number as it is dialled there. */
  value: string;
  takes: Takes;
  /** Formats for machines that its owner says are read there. */
  formats: ('arf' | 'xarf')[];
  /** Bytes of the largest report it takes; null when not known. */
  max_bytes: number | null;
}

/** A place that takes reports: one JSON file in `desks/`, with `desk.schema.json` beside this file. */
export interface Desk {
  /** The file's name without .json. */
  id: string;
  name: string;
  /** The first is the one that it prefers. */
  ways: [Way, ...Way[]];
  /** ISO 3166-1 alpha-2, upper case; empty for everywhere. */
  countries: string[];
  /** Ids of the providers in whose name the reported messages are; empty for any. */
  providers: string[];
  /** Domains under which its users' pages stand: it is the desk of their host. Empty for others. */
  platforms: string[];
  /** What it says that it does with a report; message keys `desk_does_<word>`. */
  does: ('keeps' | 'shares' | 'publishes' | 'takes_down' | 'no_answer')[];
  /** Without what it can do nothing; message keys `desk_needs_<word>`. */
  needs: ('header' | 'account' | 'link_or_attachment')[];
  /** What a report that comes back means; message keys `desk_bounce_<word>`. Null when not known. */
  bounce: 'known' | 'filtered' | null;
  /** English, for maintainers: why it is dead, what is in doubt. The built extension carries none (null). */
  note: string | null;
  /** https page where this can be looked up; null when what was read has no page, which confirms nothing. */
  source: string | null;
  /** Who says so: the desk's owner, somebody else, or nobody that was read. */
  evidence: 'owner' | 'secondary' | 'general_knowledge';
  /** The day on which it was looked up, YYYY-MM-DD. */
  checked: string;
  /** Dead ones stay on file so that nobody adds them again, and are never offered. */
  status: 'confirmed' | 'unconfirmed' | 'dead';
}
