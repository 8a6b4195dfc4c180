/** How sure a fact about a webmail is, and where it was read. */
interface Fact {
  /** confirmed: the source says so. unconfirmed: told with "usually". */
  status: 'confirmed' | 'unconfirmed';
  evidence: 'owner' | 'secondary' | 'code' | 'general_knowledge';
  /** Page or file that says so; null where there is none, and then it is unconfirmed. */
  source: string | null;
  /** YYYY-MM-DD. */
  checked: string;
}

/** Something that the webmail itself can do, and the sentence that says where it stands. */
export interface Ability extends Fact {
  /** Message key. */
  key: string;
}

/** A window to write in that opens filled in, at an address. Only confirmed ones are ever opened. */
export interface Compose extends Fact {
  /** Host names of the webmail's page that it goes with. Empty for webmail that stands on anybody's server. */
  pages: string[];
  /** Host name of the window; null: that of the page. */
  host: string | null;
  /**
   * From the host on: {to} {subject} {body}, {mailto} for all three as one mailto: address and as a value, {mailto_as_is}
   * for the same as it is, {account} for the number after `account` in the page's path, {page} for that path as it is,
   * {before} for what of it comes before `part`.
   */
  path: string;
  /** What the number of an account stands after, in the page's path; null where it isn't used. */
  account: string | null;
  /** Where {before} ends; null where it isn't used. */
  part: string | null;
  /** Its body is text whatever stands in it. False: it may be taken for HTML, and ‹ › stand for < and >. */
  plain: boolean;
  /** Most characters that the encoded body may have; null where nobody says. */
  longest_body: number | null;
  /** For maintainers, never shown: what the source says, what is in doubt. */
  note: string | null;
}

/** What one webmail can do for a report; one JSON file each beside this one, by adapter id. */
export interface Webmail {
  id: string;
  /** phishing: it has a button or menu entry for it. spam: only one for that. none: neither. */
  reports: 'phishing' | 'spam' | 'none';
  report: Ability;
  block: Ability;
  /** Sending a message on as a file, or saving it as one. */
  attach: Ability;
  /** The first that goes with the page is taken. */
  compose: Compose[];
}
