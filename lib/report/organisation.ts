/** How the organisation's own desk wants to get a message. */
export type TicketFormat = 'eml' | 'arf' | 'xarf' | 'text';

/**
 * Where the reader's organisation wants reports, as its policy says (`storage.managed`). Made by
 * lib/storage/readPolicy.ts, which has checked every part: it stands for nothing that a message said.
 */
export interface Organisation {
  /** As people there call it; the mailbox's domain where the policy names none. One line. */
  name: string;
  /** The report mailbox: a plain addr-spec (RFC 5322 section 3.4.1), ASCII. */
  reportTo: string;
  /** Goes before the subject, with one space between. One line, no space around it; '' for none. */
  subjectPrefix: string;
  /** eml: the original message attached; arf: RFC 5965; xarf: XARF v4, only together with a domain; text: words alone. */
  ticketFormat: TicketFormat;
  /** Whether desks outside are offered beside it. */
  otherDesks: boolean;
  /** The organisation's own domain in lower case, which XARF asks for; null: not said. */
  domain: string | null;
}
