import { carriesAddress } from '../../links/readersAddress';
import { hitsIn, withStandIns } from '../mask/hitsIn';
import { needlesFor, type Needles } from '../mask/needles';
import { bytesOf, utf8 } from './bytes';

const decoder = new TextDecoder();
/** A message has many links, and the reader the same addresses in all of them. */
const made = new WeakMap<readonly string[], Needles>();

/** Masks the reader's addresses in text, in whatever way they are written in it, as in a masked copy of a source. */
export function hideOwn(text: string, own: readonly string[]): string {
  const bytes = utf8(text);
  const needles = made.get(own) ?? needlesFor(own);
  made.set(own, needles);
  const hits = hitsIn(bytes, needles);
  return hits.length === 0 ? text : decoder.decode(bytesOf(withStandIns(bytes, hits)));
}

/** The same in a link; should it still hold one, what stands behind its path or host goes. */
export function hideOwnInLink(href: string, own: readonly string[]): string {
  const masked = hideOwn(href, own);
  if (!own.some((address) => carriesAddress(masked, address))) return masked;
  try {
    const { origin, pathname } = new URL(masked);
    const page = origin + pathname;
    return own.some((address) => carriesAddress(page, address)) ? `${origin}/` : page;
  } catch {
    return '';
  }
}
