import { carriesAddress } from '../../links/readersAddress';
import { STAND_IN } from '../mask/standIn';

/** Replaces the reader's addresses in text, in any letter case. Linear for the few addresses that a reader has. */
export function hideOwn(text: string, own: readonly string[]): string {
  return own.reduce(
    (masked, address) =>
      address === '' ? masked : replaced(replaced(masked, address), address.replace('@', '%40')),
    text,
  );
}

/** The same in a link, which may also hold them encoded: then what stands behind its path or host goes. */
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

function replaced(text: string, address: string): string {
  const small = lower(text);
  const wanted = lower(address);
  const pieces: string[] = [];
  let from = 0;
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, from)) {
    pieces.push(text.slice(from, at), STAND_IN);
    from = at + wanted.length;
  }
  return from === 0 ? text : pieces.join('') + text.slice(from);
}

/** ASCII alone, so that every letter keeps its place. */
const lower = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
