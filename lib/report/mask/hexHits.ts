import type { Hit } from './hit';
import { STAND_IN_DOMAIN, STAND_IN_LOCAL } from './standIn';

/** The addresses as hexadecimal digits in a text, in the digits' own letter case. `lower`: the text in lower case. */
export function hexHits(text: string, lower: string, whole: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const address of whole) {
    const digits = toHex(address);
    const by = toHex(STAND_IN_LOCAL + (address.includes('@') ? '@' : '%40') + STAND_IN_DOMAIN);
    for (
      let start = lower.indexOf(digits);
      start >= 0;
      start = lower.indexOf(digits, start + digits.length)
    ) {
      const end = start + digits.length;
      hits.push({ start, end, by: /[A-F]/.test(text.slice(start, end)) ? by.toUpperCase() : by });
    }
  }
  return hits;
}

function toHex(bytes: string): string {
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
