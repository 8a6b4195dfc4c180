import type { Mailbox } from '../../lib/message/message';

/** A message as it is put into a webmail's page. */
export interface Delivered {
  from: Mailbox;
  to: readonly Mailbox[];
  replyTo: readonly Mailbox[];
  subject: string;
  html: string;
  attachments: readonly { name: string; type: string }[];
}

/**
 * Where a value goes: a selector ('' for the element itself); `text`, `first` (the text before its elements) or an
 * attribute's name; and what of it.
 */
export type Setting<T> = readonly [at: string, what: string, value: (of: T) => string];

/** What the page shows once for each: the first element is the pattern, and the others go. */
export interface Repeated<T> {
  each: string;
  set: readonly Setting<T>[];
}

/** What a webmail does to a body before it shows it. */
export interface Rendering {
  /** Attributes that it gives to a link to a page; `href` among them where it rewrites that. */
  link?: (href: string) => Record<string, string>;
  /** What it makes of a remote picture's `src`; null where it holds the picture back. */
  picture?: (src: string) => Record<string, string | null>;
  /** Stands before each id and class that the sender wrote. */
  prefix?: string;
  /** What it, or the mail server before it, puts around what the sender wrote. */
  around?: (message: Delivered, index: number) => string;
}

/** One webmail's page with an open message, and where a message's parts stand on it. */
export interface WebmailPage {
  what: string;
  /** The adapter's id. */
  webmail: string;
  host: string;
  /** In tests/fixtures/webmail. */
  fixture: string;
  /** The open message on it that is filled; the first unless said. */
  which?: number;
  /** In the message, else anywhere on the page. */
  set: readonly Setting<Delivered>[];
  to?: Repeated<Mailbox>;
  replyTo?: Repeated<Mailbox>;
  attachments?: Repeated<{ name: string; type: string }>;
  /** In the body, what the webmail puts the sender's HTML into; the body itself unless said. */
  into?: string;
  rendering: Rendering;
  /** What the page doesn't show for sure. */
  hides?: readonly ('address' | 'subject')[];
}
