import type { Hit } from './hit';
import { standInWith } from './standIn';

/** An address as hexadecimal digits in lower case, and what stands in for it. */
export interface HexCode {
  digits: string;
  by: string;
}

/** How "@" is written in the address it is written in the one that stands in for it. */
export function hexCode(address: string): HexCode {
  const separator = address.includes('@') ? '@' : '%40';
  return { digits: toHex(address), by: toHex(standInWith(separator)) };
}

/** The addresses as hexadecimal digits in a text, in the digits' own letter case. `lower`: the text in lower case. */
export function hexHits(text: string, lower: string, codes: readonly HexCode[]): Hit[] {
  const hits: Hit[] = [];
  for (const { digits, by } of codes) {
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
