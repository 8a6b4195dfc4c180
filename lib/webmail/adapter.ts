import type { WebmailFacts } from './facts';

/**
 * What an adapter takes off a page. It is plain data, so that it can travel to the background worker, where
 * `readPage` (lib/message/page.ts) makes a Message of it with the same HTML reader that reads an .eml.
 */
export interface PageReading {
  /** Adapter id. */
  webmail: string;
  from: { name: string; address: string }[];
  /** Undefined: not visible on this page. */
  replyTo?: { name: string; address: string }[];
  to?: { name: string; address: string }[];
  subject: string;
  /** As shown or as in a machine-readable attribute. */
  date?: string;
  /** The body element's inner HTML, read with `innerHTML`; never put into a document again. */
  html: string;
  /** The body when the webmail shows plain text; `html` is then ''. */
  text?: string;
  attachments?: { name: string; type: string; size?: number }[];
  /** The webmail says that it shows only a part of the message. */
  clipped?: boolean;
  /** The webmail holds back remote pictures. */
  imagesBlocked?: boolean;
  /** What this webmail shows of every message, and that was not where it used to be: the page has changed. */
  missing?: Piece[];
  /** What rests on marks that nobody has confirmed (grade D of the facts), or on a guess by shape. */
  unsure?: Piece[];
  /** What the webmail itself says of the message, beside it. */
  warnings?: WebmailWarning[];
  /** Address of the mailbox that is signed in; undefined where the page doesn't say. */
  account?: string;
}

/** What a message page shows; shown through the message key `piece_<word>`. */
export type Piece = 'sender' | 'address' | 'subject' | 'date' | 'recipients' | 'reply_to' | 'attachments';

/** phishing: dangerous, in its words. unauthenticated: it could not confirm the sender. */
export type WebmailWarning = 'phishing' | 'unauthenticated';

/** One expanded message on a page. */
export interface OpenMessage {
  /** The webmail's own id for the message, stable while the page re-renders; unique on the page. */
  id: string;
  /** Holds header and body of this message. */
  root: Element;
  /** May lie in a shadow root, or in the document of a same-origin frame: `instanceof` says nothing there. */
  body: Element;
  read(): PageReading;
}

/** A place for the banner: `parent.insertBefore(banner, before)`. */
export interface BannerPlace {
  parent: Element;
  before: ChildNode | null;
}

/** A row of the message list. */
export interface ListRow {
  /** The id of the message that it opens, as `OpenMessage.id` or as `listId` gives it. */
  id: string;
  /** Where a small mark goes: `parent.insertBefore(mark, before)`. */
  place: BannerPlace;
}

export interface Adapter {
  id: string;
  /** As its users call it. */
  name: string;
  /** Exact host names, or `*.` and a suffix. Empty for self-hosted webmail, which is recognised by its marks. */
  hosts: readonly string[];
  /** Where it is at home for everybody: what the settings offer a switch for. Empty for self-hosted webmail. */
  origins: readonly string[];
  /** Match patterns of frames on other hosts that its messages stand in: asked for together with the page. */
  frames?: readonly string[];
  /** Recognises the webmail by its page, for hosts that no table knows. */
  matches(document: Document): boolean;
  /** Every expanded message, in the order of the page. */
  messages(document: Document): OpenMessage[];
  /**
   * What shows that a message is open, whether `messages` could read it or not: with traces and no readable
   * message the page has changed, and that is said.
   */
  traces(document: Document): Element[];
  /**
   * A selector that each message's root, body and subject fits: a change on the page that brings nothing of the
   * kind, and takes nothing of the kind away, is none of ours.
   */
  mark: string;
  /** Shadow roots and documents of frames that messages lie in: changes in there are watched too. */
  inner?(document: Document): Node[];
  /** This frame shows only a part (the sender is on another host's frame): a message without a sender is one. */
  partial?: boolean;
  bannerPlace(message: OpenMessage): BannerPlace | null;
  /** Where the same origin serves the raw message; absent where it doesn't. Called only when the user asks. */
  rawSource?(message: OpenMessage): RawSourceRequest | null;
  /** The rows of the list, where they can be told apart by the id of their message. */
  rows?(document: Document): ListRow[];
  /** The selectors it goes by, wherever they stand in it: counted for a bug report, and nothing else. */
  facts?: WebmailFacts;
  /** What `rows` calls this message, where that isn't `OpenMessage.id`; null when it can't be told. */
  listId?(message: OpenMessage): string | null;
}

export interface RawSourceRequest {
  /** Relative to the page's own origin, or absolute on it. */
  url: string;
  /** The answer's Content-Type must start with one of these, or it is a log-in page. */
  types: string[];
  /** Sent along, such as the session's own token. */
  headers?: Record<string, string>;
  /** The answer is JSON, and the source is the text at this key. */
  json?: string;
  /** The server may have written the source in another encoding: undone where it shows (undoRecoding.ts). */
  recoded?: boolean;
  /** Tried when the first gives nothing, such as a copy that is not exact to the byte. */
  fallback?: RawSourceRequest;
}
