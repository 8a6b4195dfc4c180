import { isWeb } from '../anatomy';
import type { Rule } from '../oddity';
import { spanCharacters } from '../spanCharacters';

/**
 * Characters that look like a slash or a backslash and are none: fraction slash, set minus, division slash,
 * box drawings, mathematical diagonals, solidi, full-width and small forms (UTS #39 confusables of / and \).
 */
const SLASH_LIKE = /^[\u2044\u2215\u2216\u2571\u2572\u27cb\u27cd\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c]$/u;
/**
 * Dots that browsers turn into a real one (UTS #46): one dot leader, ideographic, full-width and half-width
 * full stop.
 */
const DOT_LIKE = /^[\u2024\u3002\uff0e\uff61]$/u;
const ASCII_OF_LABEL = /^[a-z0-9-]$/i;

/**
 * A false slash before the real path, so that the host seems to end there:
 * https://paypal.com⁄signin.evil.example/. Or a false dot between two ASCII letters of a host.
 * False positives: Japanese and Chinese text. A host typed with an ideographic full stop (例え。テスト), or one at
 * the end of a sentence that the mail program took for a link (https://example.com。次) has letters of that
 * script beside it; behind the host all characters are free.
 */
export const slashLike: Rule = (link, { clean, authority }) => {
  if (!isWeb(link)) return null;
  const characters = spanCharacters(clean, authority);
  for (const [i, { character, start, end }] of characters.entries()) {
    if (SLASH_LIKE.test(character)) return { start, end };
    const beside = [characters[i - 1]?.character ?? '', characters[i + 1]?.character ?? ''];
    if (DOT_LIKE.test(character) && beside.every((one) => ASCII_OF_LABEL.test(one))) return { start, end };
  }
  return null;
};
