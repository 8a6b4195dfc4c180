import { oddity } from '../links/oddities';
import type { Oddity, OddityRule } from '../links/oddity';
import type { CheckedLink, Context } from './context';

/**
 * The links whose address, with its wrappers taken off, breaks one of the rules; the rules in their order.
 */
export function* oddLinks(
  { links }: Context,
  ...rules: OddityRule[]
): Generator<{ checked: CheckedLink; odd: Oddity }> {
  for (const rule of rules) {
    for (const checked of links) {
      const odd = oddity(rule, checked.target);
      if (odd) yield { checked, odd };
    }
  }
}

/** `U+200B` for the first character of a text, percent-encoded or raw. */
export function codePoint(text: string): string {
  let character = text;
  try {
    character = decodeURIComponent(text);
  } catch {
    // Shown as it was written.
  }
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
