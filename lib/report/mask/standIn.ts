/** Stands in for the reader's address; RFC 2606 section 2 keeps ".invalid" from ever being anybody's. */
export const STAND_IN_LOCAL = 'recipient';
export const STAND_IN_DOMAIN = 'masked.invalid';
export const STAND_IN = `${STAND_IN_LOCAL}@${STAND_IN_DOMAIN}`;

/**
 * The stand-in with as many bytes more as make its length leave the same rest by three: in base64, what follows it then
 * keeps its letters. `separator`: how "@" is written.
 */
export function standInLike(length: number, separator: string): string {
  const rest = (local: string): number => (local + separator + STAND_IN_DOMAIN).length % 3;
  let local = STAND_IN_LOCAL;
  while (rest(local) !== length % 3) local += '0';
  return local + separator + STAND_IN_DOMAIN;
}

const written = new Map<string, string>();

/** The stand-in with its "@" written like this. Made once a separator: a text may ask for it a million times. */
export function standInWith(separator: string): string {
  const made = written.get(separator) ?? [STAND_IN_LOCAL, STAND_IN_DOMAIN].join(separator);
  written.set(separator, made);
  return made;
}
