/** "=_" stands in no quoted-printable or base64 text (RFC 2045 section 6.7). */
const PREFIX = '=_second-look-';
const DIGITS = 8;

/**
 * A boundary that occurs in none of the parts (RFC 2046 section 5.1.1): all that begins like one is gathered in one
 * pass, and the first number that isn't among it taken. Whoever writes a message can't make this slow, nor foresee
 * a boundary that ends a part early. Linear.
 */
export function boundaryOutside(parts: readonly string[]): string {
  const taken = new Set<string>();
  for (const part of parts) {
    for (let at = part.indexOf(PREFIX); at >= 0; at = part.indexOf(PREFIX, at + 1))
      taken.add(part.slice(at + PREFIX.length, at + PREFIX.length + DIGITS));
  }
  let number = 0;
  while (taken.has(written(number))) number++;
  return PREFIX + written(number);
}

const written = (number: number) => String(number).padStart(DIGITS, '0');
