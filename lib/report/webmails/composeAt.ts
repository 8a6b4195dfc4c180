import { encode, encodeLines, fittingBody } from '../encode';
import type { Composed } from '../compose';
import type { Outgoing } from '../outgoing';
import type { Compose } from './webmail';
import { webmailById } from './webmails';

type Letter = Pick<Outgoing, 'to' | 'subject' | 'body'>;

/**
 * The compose window of the open webmail with a letter in it; null where none is confirmed, or where the page is not
 * one of that webmail: then the letter goes nowhere but to mailto:.
 * @param webmail adapter id
 * @param page origin and path of the open page
 */
export function composeAt(letter: Letter, webmail: string | null, page: string | null): Composed | null {
  const compose = webmailById(webmail)?.compose;
  return compose?.status === 'confirmed' ? fill(compose, letter, page) : null;
}

/** Exported for the tests, which fill every template, the unconfirmed ones too. */
export function fill(compose: Compose, letter: Letter, page: string | null): Composed | null {
  const place = placeOf(compose, page);
  if (!place) return null;
  const viaMailto = compose.path.includes('{mailto}');
  const encoded = (text: string) => (viaMailto ? encode(encodeLines(text, '\r\n')) : encodeLines(text, '\n'));
  const body = fittingBody(letter.body, compose.longest_body ?? undefined, encoded);
  const { to, subject } = letter;
  const address = encode(to).replace('%40', '@');
  const values: Record<string, string> = {
    ...place.values,
    to: encode(to),
    subject: encode(subject),
    body: encodeLines(body, '\n'),
    mailto: encode(`mailto:${address}?subject=${encode(subject)}&body=${encodeLines(body, '\r\n')}`),
  };
  // One pass: what a value holds is not filled in again.
  const path = compose.path.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  return { url: place.origin + path, body, inWebmail: true };
}

/** Where the window is, and what its path takes of the open page's. */
function placeOf(
  { hosts, path, part }: Compose,
  page: string | null,
): { origin: string; values: Record<string, string> } | null {
  const [usual] = hosts;
  if (page === null)
    return usual && !path.includes('{before}') && !path.includes('{page}')
      ? { origin: `https://${usual}`, values: { account: '0' } }
      : null;
  const url = webPage(page);
  if (!url) return null;
  if (hosts.length > 0 && !(url.protocol === 'https:' && hosts.includes(url.host))) return null;
  const { origin, pathname } = url;
  const before = part === null ? '' : pathname.slice(0, Math.max(0, pathname.indexOf(part)));
  if (part !== null && !pathname.includes(part)) return null;
  const account = /\/u\/(\d{1,3})(?:\/|$)/u.exec(pathname)?.[1] ?? '0';
  return { origin, values: { account, before, page: pathname } };
}

/** The parts of a web address that a page can have; null for all else (javascript:, data:, file:, with a password). */
function webPage(page: string): URL | null {
  try {
    const url = new URL(page);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}
