import type { WebmailWarning } from '../webmail/adapter';

import type { Piece } from '../webmail/adapter';

/**
 * What is checked: one mail, or a pasted text of an SMS or chat.
 *
 * A reader that could not see a part leaves it `undefined` ("not visible here"); a part that was looked
 * for and is not there is empty (`[]`, `''`). Signals rely on the difference: from a webmail page that hides
 * Reply-To nobody may conclude that there is none.
 *
 * All text is hostile: it may be shown as text and nothing else.
 */
export interface Message {
  /** How it was read. `raw`: from its source (.eml, raw view). `page`: from a webmail page. `pasted`: by hand. */
  origin: 'raw' | 'page' | 'pasted';
  /** RFC 5322 section 3.6.2. More than one is legal and rare; empty when the sender could not be read. */
  from: Mailbox[];
  sender?: Mailbox[];
  replyTo?: Mailbox[];
  to?: Mailbox[];
  cc?: Mailbox[];
  subject: string;
  /** ISO 8601, UTC. Undefined when missing or not a date. */
  date?: string;
  /** What a reader sees of the body, as text; blocks end in a line feed. */
  text: string;
  /** Body text that a reader does not see (display:none, zero size, same colour ...). */
  hiddenText: string;
  links: Link[];
  forms: Form[];
  images: Image[];
  /** How the text stands on the page; undefined where it was no HTML. */
  layout?: Layout;
  attachments?: Attachment[];
  /** What the receiving server recorded about the sender. */
  authentication?: Authentication;
  /** What the webmail says of the message beside it, never in it; undefined where none was looked for. */
  warnings?: WebmailWarning[];
  /** Marks of bulk mail (RFC 2369, RFC 2919). */
  list?: ListMarks;
  /** True when In-Reply-To or References name an earlier message (RFC 5322 section 3.6.4). */
  reply?: boolean;
  /** Header fields in the order of the source, unfolded; only of a raw message. */
  headers?: HeaderField[];
  /** Of a page: what every message of this webmail shows, and this one didn't. */
  missing?: Piece[];
  /** Of a page: what rests on a guess. It is shown, and nothing is concluded from it (sureParts). */
  unsure?: Piece[];
  /** What was odd about the source and may make the reading incomplete. */
  defects: Defect[];
}

/** RFC 5322 mailbox. `name` is the decoded display name or ''; `address` is as written, '' when there is none. */
export interface Mailbox {
  name: string;
  address: string;
}

export interface Link {
  /** The href attribute as written, white space at its ends removed; never resolved against anything. */
  href: string;
  /** Visible text inside the link; for an image link its alt text. */
  text: string;
  title: string;
  /** UTF-16 offset of `text` in `Message.text`; undefined when it is not visible. */
  at?: number;
  /** The link has no text of its own, only pictures. */
  image?: boolean;
  /**
   * What a webmail once noted beside the href as its target. It is kept where mail is copied, and whoever writes the
   * HTML can write it: it leads nowhere, and says only what the link was, or was made to look like.
   */
  noted?: string;
}

export interface Form {
  /** The action attribute as written, '' when it has none. */
  action: string;
  /** The type (or name) of each field that takes input: password, text, email, ... */
  fields: string[];
}

export interface Image {
  src: string;
  alt: string;
  title: string;
  /** CSS pixels, where the message says them. */
  width?: number;
  height?: number;
}

export interface Layout {
  /** The longest row of empty lines that has text above and below it. */
  emptyLines: number;
  /** Places where mark-up stands inside a word: p<b>a</b>y. */
  dividedWords: number;
  /** Places where text that nobody sees stands inside a word. */
  stuffedWords: number;
}

export interface Attachment {
  name: string;
  /** MIME type in lower case, as declared by the sender. */
  type: string;
  /** Bytes after decoding. */
  size?: number;
}

export interface HeaderField {
  /** In lower case. */
  name: string;
  value: string;
}

export interface ListMarks {
  id: string;
  unsubscribe: string;
}

/** RFC 8601 section 2.7, with the states that matter here. */
export type AuthenticationResult =
  'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'policy' | 'temperror' | 'permerror';

export interface MethodResult {
  method: string;
  result: AuthenticationResult;
  /** ptype.property values, such as `header.d` or `smtp.mailfrom`, lower-cased keys. */
  properties: Record<string, string>;
}

/** What the receiving server itself says; results that a sender could have planted are not in here. */
export interface Authentication {
  /** The authserv-id (RFC 8601 section 2.5); '' where the server leaves it out, or nothing of its own was found. */
  server: string;
  methods: MethodResult[];
  /** What the receiving server found in the ARC chain (RFC 8617); never the chain's own word. */
  arc?: AuthenticationResult;
}

/** A word for what is odd about a source; shown through the message key `defect_<word>`. */
export type Defect =
  | 'truncated'
  | 'no_header'
  | 'several_from'
  | 'encrypted'
  | 'broken_structure'
  | 'clipped'
  | 'images_blocked'
  | 'page_changed_part'
  | 'sender_unsure'
  | 'read_generic';

/** Why there is no message; shown through the message key `unreadable_<word>`. */
export type UnreadableReason =
  | 'empty'
  | 'too_large'
  | 'not_a_message'
  | 'no_message_open'
  | 'no_permission'
  | 'page_changed'
  | 'page_unknown'
  | 'page_forbidden'
  | 'source_unavailable'
  | 'failed';

export type Reading = { message: Message } | { unreadable: UnreadableReason };
