import { isWeb } from '../anatomy';
import type { Rule } from '../oddity';

/** Four decimal numbers, as everybody writes an IPv4 address; a leading zero would make one octal. */
const PLAIN = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}\.?$/;
/** `1.2` or `1.2.3`: up to three numbers of which none is over 255. */
const VERSION = /^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])){0,2}$/;

/**
 * A number for a host, written so that nobody sees it is one: hexadecimal, octal, one number, fewer than
 * four, percent-encoded, full-width (WHATWG URL section 3.5, IPv4 parser).
 * False positives: plain dotted IPv4 and IPv6, which hide nothing (`ip` of the Anatomy); a version or section
 * number that a mail program made a link (http://1.2.3), told by having nothing behind it.
 */
export const numericHost: Rule = (link, { host, rest }) => {
  const { writtenHost } = link;
  if (!isWeb(link) || !link.ip || writtenHost.startsWith('[') || PLAIN.test(writtenHost)) return null;
  const bare = host.end === rest.start && rest.end === rest.start && link.userinfo === '';
  return bare && VERSION.test(writtenHost) ? null : host;
};
