import { isWeb } from '../anatomy';
import { LIKE_DOTS, LIKE_SLASHES } from '../likeDelimiters';
import type { Rule } from '../oddity';
import { spanCharacters } from '../spanCharacters';

const SLASH_LIKE = new RegExp(`^[${LIKE_SLASHES}]$`, 'u');
const DOT_LIKE = new RegExp(`^[${LIKE_DOTS}]$`, 'u');
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
