import { webmailById } from './webmails';
import type { Ability, Webmail } from './webmail';

/** A sentence for the reader, by message key. Unconfirmed ones say "usually" themselves. */
export interface OwnWay {
  key: string;
  status: 'confirmed' | 'unconfirmed';
}

/** How the webmail itself reports a message, blocks a sender, and sends a message on as a file. */
export interface OwnWays {
  report: OwnWay;
  block: OwnWay;
  attach: OwnWay;
  /** What its own report is called there: not every webmail tells phishing from spam, and some have no button. */
  reports: Webmail['reports'];
}

const UNKNOWN: OwnWays = {
  report: { key: 'own_report_other', status: 'unconfirmed' },
  block: { key: 'own_block_other', status: 'unconfirmed' },
  attach: { key: 'own_attach_other', status: 'unconfirmed' },
  reports: 'spam',
};

/**
 * Where these things stand in a webmail, for showing through `words(key)`.
 * @param webmail adapter id; null, and any other word, gives what holds for most webmails
 */
export function ownWays(webmail: string | null): OwnWays {
  const known = webmailById(webmail);
  if (!known) return UNKNOWN;
  const { report, block, attach, reports } = known;
  return { report: way(report), block: way(block), attach: way(attach), reports };
}

function way({ key, status }: Ability): OwnWay {
  return { key, status };
}
