import type { PageReading, Piece, WebmailWarning } from './adapter';

/**
 * A selector, and what is taken of what it finds: `h1` its text, `time -> datetime` an attribute, `-> email` an
 * attribute of the element itself. ` >>> ` steps into a shadow root or the document of a same-origin frame.
 */
export type Way = string;

/** How mailboxes stand on a page. */
export interface MailboxFacts {
  /** One element each; the first selector that finds any. */
  each: readonly string[];
  /**
   * In order of trust; the first that gives something with an @. Unless said, the element's text: `Name <address>`.
   * Where the text is the name alone, it must be said: a sender may call himself "service@bank.example".
   */
  address?: readonly Way[];
  name?: readonly Way[];
}

/** What a webmail's page is known by. Selectors stand in order of trust: the first that finds anything counts. */
export interface PageFacts {
  sender: readonly MailboxFacts[];
  replyTo?: readonly MailboxFacts[];
  recipients?: readonly MailboxFacts[];
  /** In the message, else in the nearest place around it. */
  subject: readonly Way[];
  date?: readonly Way[];
}

export interface WebmailFacts extends PageFacts {
  id: string;
  name: string;
  hosts: readonly string[];
  origins?: readonly string[];
  frames?: readonly string[];
  /** For self-hosted webmail: the page is this webmail's when each of these is found outside any body, and it is no frame. */
  marks?: readonly string[];
  /** The element that holds header and body of one message. */
  message: readonly string[];
  /**
   * Where headers and bodies have marks, and what holds both has none: the message is the nearest element around
   * a body that holds a `header`, but nothing beyond what fits `within`, and no second body.
   */
  around?: { header: string; within?: string };
  /** A message that fits this, or lies in what does, is not open. */
  collapsed?: string;
  /** What stands in the place of a message until it is expanded; `collapsed` unless said. */
  closed?: string;
  /** In the message. ` >>> ` for a frame or a shadow root. */
  body: readonly string[];
  /** Whatever lies in here was written by the sender; the outer parts of `body` unless said. */
  inBody?: string;
  /**
   * Attribute of the message's root, or ways whose findings together tell the message from others, or how else it is
   * told; the address of the page and its place unless said. Equal ones are told apart by their order.
   */
  idOf?: string | readonly Way[] | ((root: Element, index: number, body: Element) => string | null);
  attachments?: {
    each: readonly string[];
    name?: readonly Way[];
    type?: readonly Way[];
    size?: readonly Way[];
  };
  /** "View entire message", "pictures are blocked": shown or not. */
  clipped?: readonly string[];
  imagesOff?: readonly string[];
  warnings?: Partial<Record<WebmailWarning, readonly string[]>>;
  /** Address of the mailbox that is signed in, anywhere on the page outside the bodies. */
  account?: readonly Way[];
  /** The banner goes before the first of these in the message; before the body unless said. */
  banner?: readonly string[];
  /** Rows of the message list; a mark goes before the first of `before` in the row, else to its start. */
  list?: { rows: string; id: Way; before?: readonly string[] };
  /** What shows that a message is open, beside `message` and `subject`. */
  traces?: readonly string[];
  /** What every message page of this webmail shows; sender, address and subject unless said. */
  expects?: readonly Piece[];
  /** Grade D: tried when nothing else finds a piece, and said to be unsure. */
  guesses?: Partial<PageFacts>;
  /** Anything that can't be said in selectors, laid over what they gave. */
  refine?: (reading: PageReading, message: { root: Element; body: Element }) => PageReading;
}
