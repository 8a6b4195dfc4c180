/**
 * What an adapter takes off a page. It is plain data, so that it can travel to the background worker, where
 * `readPage` (lib/message/page.ts) makes a Message of it with the same HTML reader that reads an .eml.
 */
export interface PageReading {
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
}

/** One expanded message on a page. */
export interface OpenMessage {
  /** The webmail's own id for the message, stable while the page re-renders; unique on the page. */
  id: string;
  /** Holds header and body of this message. */
  root: Element;
  body: Element;
  read(): PageReading;
}

/** A place for the banner: `parent.insertBefore(banner, before)`. */
export interface BannerPlace {
  parent: Element;
  before: ChildNode | null;
}

export interface Adapter {
  id: string;
  /** Exact host names, or `*.` and a suffix. Empty for self-hosted webmail, which is recognised by its marks. */
  hosts: string[];
  /** Recognises the webmail by its page, for hosts that no table knows. */
  matches(document: Document): boolean;
  /** Every expanded message, in the order of the page; the one in focus is said by `focused`. */
  messages(document: Document): OpenMessage[];
  /**
   * What shows that a message is open, whether `messages` could read it or not: with traces and no readable
   * message the page has changed, and that is said.
   */
  traces(document: Document): Element[];
  bannerPlace(message: OpenMessage): BannerPlace | null;
  /** Where the same origin serves the raw message; absent where it doesn't. Called only when the user asks. */
  rawSource?(message: OpenMessage): RawSourceRequest | null;
}

export interface RawSourceRequest {
  /** Relative to the page's own origin, or absolute on it. */
  url: string;
  /** The answer's Content-Type must start with one of these, or it is a log-in page. */
  types: string[];
  /** Tried when the first gives nothing, such as a copy that is not exact to the byte. */
  fallback?: RawSourceRequest;
}
