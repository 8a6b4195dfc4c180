import { isWeb } from '../anatomy';
import type { Rule } from '../oddity';

/**
 * Something before the @ of the authority, which a reader takes for the host (RFC 3986 section 7.6).
 * False positives: an @ in the path (social.example/@maria), which stands behind the authority; an empty one
 * (https://@host/).
 */
export const userinfo: Rule = (link, written) =>
  isWeb(link) && link.userinfo !== '' ? written.userinfo : null;
