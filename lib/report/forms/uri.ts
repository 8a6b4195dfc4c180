import { utf8 } from './bytes';

/** What is not among RFC 3986 section 2: unreserved and reserved characters. */
const NO_CHARACTER = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;

/**
 * A web address in the characters of RFC 3986, as it leads there: the host in A-labels, all that an address can't hold
 * percent-encoded. Null for what is none. In: an address as written.
 */
export function uriOf(href: string): string | null {
  let url: URL;
  try {
    url = new URL(href.trim());
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const { protocol, username, password, host, pathname, search, hash } = url;
  const user = username === '' && password === '' ? '' : `${username}${password && `:${password}`}@`;
  // Brackets belong to an IPv6 host alone, and # to the fragment's start.
  const rest =
    `${pathname}${search}`.replace(/[[\]#]/g, encoded) +
    hash.slice(0, 1) +
    hash.slice(1).replace(/[[\]#]/g, encoded);
  const whole = `${protocol}//${user.replace(/[[\]/?#]/g, encoded)}${host}${rest}`;
  return whole.replace(NO_CHARACTER, encoded).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}

function encoded(character: string): string {
  return Array.from(utf8(character), (byte) => {
    const hex = byte.charCodeAt(0).toString(16).toUpperCase();
    return `%${hex.padStart(2, '0')}`;
  }).join('');
}
