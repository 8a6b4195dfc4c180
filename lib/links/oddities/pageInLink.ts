import type { Rule } from '../oddity';

/**
 * Data that a browser shows as a picture or hands to another program; none of it can hold a form or a script.
 */
const HARMLESS =
  /^data:(?:image\/(?!svg)|audio\/|video\/|text\/(?:calendar|vcard|x-vcard|plain|csv)\b|application\/pdf\b)/i;

/**
 * An address that is the page itself (RFC 2397 data:, blob:, filesystem:): no site stands behind it.
 * False positives: pictures, calendar entries and business cards kept in the link.
 */
export const pageInLink: Rule = ({ scheme }, { clean }) => {
  const holdsPage =
    scheme === 'blob' || scheme === 'filesystem' || (scheme === 'data' && !HARMLESS.test(clean));
  return holdsPage ? { start: 0, end: clean.length } : null;
};
