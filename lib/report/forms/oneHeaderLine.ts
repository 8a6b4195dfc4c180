/**
 * A value for a header field: no line breaks and no other control characters, which could end the field and begin
 * another (RFC 5322 section 2.2), nor the invisible ones that turn the direction of text. Ends trimmed.
 */
export function oneHeaderLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
