import type { Composed } from '../compose';
import { encode, encodeLines, fittingBody } from '../encode';
import { mailtoOf } from '../mailtoOf';
import type { Outgoing } from '../outgoing';
import { placeOf } from './placeOf';
import type { Compose } from './webmail';
import { webmailById } from './webmails';

type Letter = Pick<Outgoing, 'to' | 'subject' | 'body'>;

/**
 * The compose window of the open webmail with a letter in it; null where none is confirmed, or where the page is not
 * one of that webmail: then the letter goes nowhere but to mailto:.
 * @param letter with an address that `isAddrSpec` takes
 * @param webmail adapter id
 * @param page origin and path of the open page
 */
export function composeAt(letter: Letter, webmail: string | null, page: string | null): Composed | null {
  const confirmed = (webmailById(webmail)?.compose ?? []).filter(({ status }) => status === 'confirmed');
  // Which of several it would be nobody can tell without the page.
  if (page === null && confirmed.length > 1) return null;
  for (const compose of confirmed) {
    const filled = fill(compose, letter, page);
    if (filled) return filled;
  }
  return null;
}

/** The window of one entry, confirmed or not; null where it doesn't go with the page. */
export function fill(compose: Compose, letter: Letter, page: string | null): Composed | null {
  const place = placeOf(compose, page);
  if (!place) return null;
  const { to, subject } = letter;
  // Twice, where a value is an address itself.
  const encoded = (text: string) =>
    compose.path.includes('{mailto}') ? encode(encodeLines(text, '\r\n')) : encodeLines(text, '\r\n');
  const body = fittingBody(
    compose.plain ? letter.body : letter.body.replaceAll('<', '‹').replaceAll('>', '›'),
    compose.longest_body ?? undefined,
    encoded,
  );
  const mailto = mailtoOf({ to, subject, body });
  const values: Record<string, string> = {
    ...place.values,
    to: encode(to),
    subject: encode(subject),
    body: encodeLines(body, '\n'),
    mailto: encode(mailto),
    mailto_as_is: mailto,
  };
  // In one pass: what a value holds is not filled in again.
  const path = compose.path.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  return { url: place.origin + path, body, inWebmail: true };
}
