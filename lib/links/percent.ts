/** Percent-decoded UTF-8 (RFC 3986 section 2.1); null when it is broken. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
