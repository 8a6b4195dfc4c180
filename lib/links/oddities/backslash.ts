import { isWeb } from '../anatomy';
import type { Rule } from '../oddity';

/**
 * A backslash where browsers take it for a slash (WHATWG URL section 4.4): https://evil.example\@paypal.com
 * leads to evil.example.
 * False positives: a path of a Windows server with its own slashes; backslashes in query and fragment are
 * text. Guard: the signal asks for a lure.
 */
export const backslash: Rule = (link, { clean }) => {
  if (!isWeb(link) || !link.backslash) return null;
  const at = clean.indexOf('\\');
  return { start: at, end: at + 1 };
};
