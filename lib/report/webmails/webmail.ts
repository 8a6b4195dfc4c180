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

/** A window to write in that opens filled in, at an address. */
export interface Compose extends Fact {
  /**
   * Host names that it is known on: the open page's own is taken, the first where no page is known. Empty for webmail
   * that stands on anybody's server: then it is the open page's.
   */
  hosts: string[];
  /**
   * From the host on: {to} {subject} {body}, {mailto} for all three as one mailto: address, {account} for the number
   * after /u/ in the page's path, {page} for that path as it is, {before} for what of it comes before `part`.
   */
  path: string;
  /** Where {before} ends: a piece of the page's path. Null where it isn't used. */
  part: string | null;
  /** Most characters that its encoded body may have; null where nobody says. */
  longest_body: number | null;
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
  compose: Compose | null;
}
