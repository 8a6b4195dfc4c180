/** RFC 5322 section 3.2.3, without "%", "&" and "?", which stand for something else in the address of a compose window. */
const ATOM = /^[\w!#$'*+\-/=^`{|}~]+$/;
/** RFC 1123 section 2.1. */
const LETTERS_AND_DIGITS = /^[a-z\d-]+$/;
/** RFC 5321 section 4.5.3.1, octets. */
const LONGEST_LOCAL = 64;
const LONGEST_PATH = 254;
/** RFC 1035 section 2.3.4, octets. */
const LONGEST_DOMAIN = 253;
const LONGEST_LABEL = 63;

/** A plain address, dot-atom@domain in ASCII (RFC 5322 section 3.4.1, without quotes, comments and brackets); or null. */
export function mailboxIn(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_PATH) return null;
  const [local = '', host = '', ...more] = value.trim().split('@');
  const domain = domainIn(host);
  const plain = local.length <= LONGEST_LOCAL && local.split('.').every((atom) => ATOM.test(atom));
  return plain && domain && more.length === 0 ? `${local}@${domain}` : null;
}

/** A host name with a dot, in lower case: letters, digits, hyphens (RFC 1123 section 2.1), not an IP address; or null. */
export function domainIn(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_DOMAIN) return null;
  const labels = value.trim().toLowerCase().split('.');
  const isNumber = /^\d*$/.test(labels.at(-1) ?? '');
  return labels.length > 1 && labels.every(isLabel) && !isNumber ? labels.join('.') : null;
}

/** Text on one line without space around it, at most so many UTF-16 units long; or null. */
export function lineIn(value: unknown, longest: number): string | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value) ? null : value.trim();
}

/** Yes or no; Firefox hands a DWORD of the Windows registry on as a number. */
export function flagIn(value: unknown): boolean | null {
  if (value === 0 || value === 1) return value === 1;
  return typeof value === 'boolean' ? value : null;
}

function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    LETTERS_AND_DIGITS.test(text) &&
    !text.startsWith('-') &&
    !text.endsWith('-')
  );
}
