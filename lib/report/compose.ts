import { fittingBody } from './encode';
import { isAddrSpec } from './isAddrSpec';
import { mailtoOf } from './mailtoOf';
import { composeAt } from './webmails/composeAt';
import type { Outgoing } from './outgoing';

/** What a compose window is opened with. */
type Letter = Pick<Outgoing, 'to' | 'subject' | 'body'>;

/** An address that opens a window to write in. Nothing is sent by it. */
export interface Composed {
  /** https: or mailto:; http: only where the reader's own webmail, which is open, is on http. */
  url: string;
  /** The body as it fits; what is shown before sending must be this. */
  body: string;
  /** In the webmail that is open; false: in whatever the browser opens mailto: with. */
  inWebmail: boolean;
}

/** Where the message is open. */
export interface OpenAt {
  /** Adapter id. */
  webmail: string | null;
  /** Origin and path of the webmail's page (TabState.page). */
  page: string | null;
}

/**
 * The address that opens a compose window with the letter in it: the open webmail's where one is confirmed, else
 * mailto:. All that comes from the letter stands in it percent-encoded, as a value.
 * @returns null where `to` is not one plain address (`isAddrSpec`): then nothing can be opened
 */
export function composeUrl(letter: Letter, at: OpenAt): Composed | null {
  const clean = sanitized(letter);
  return clean && (composeAt(clean, at.webmail, at.page) ?? mailto(clean));
}

/** The same by mailto: alone (RFC 6068), for readers who write in another program than the one they read in. */
export function mailtoUrl(letter: Letter): Composed | null {
  const clean = sanitized(letter);
  return clean && mailto(clean);
}

function mailto({ to, subject, body }: Letter): Composed {
  const fitting = fittingBody(body);
  return { url: mailtoOf({ to, subject, body: fitting }), body: fitting, inWebmail: false };
}

/**
 * A subject is one line (RFC 5322 section 2.2), and neither it nor a body holds control characters but tab and line feed,
 * nor half a surrogate pair, which no encoding carries: what is shown is what the address holds.
 */
function sanitized({ to, subject, body }: Letter): Letter | null {
  const address = to.trim();
  if (!isAddrSpec(address)) return null;
  return {
    to: address,
    subject: whole(subject)
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
    body: whole(body)
      .replace(/\r\n?/gu, '\n')
      .replace(/(?![\n\t])\p{Cc}/gu, ''),
  };
}

const whole = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD');
