/**
 * The bytes of base64 or base64url (RFC 4648 sections 4 and 5), padded or not, blanks for plus signs as a query
 * leaves them; null when it is neither.
 */
export function base64Bytes(text: string): Uint8Array | null {
  const plain = text
    .trim()
    .replaceAll(' ', '+')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll('=', '');
  try {
    return Uint8Array.from(atob(plain), (byte) => byte.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The same as UTF-8 text; null when it is none. */
export function base64Text(text: string): string | null {
  const bytes = base64Bytes(text);
  return bytes && utf8(bytes);
}

/** Strict: null on any broken byte. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
