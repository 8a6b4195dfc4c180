import type { Anatomy, LinkPart } from './anatomy';
import { registrableDomain } from '../domains/registrableDomain';
import { cutMiddle } from './cut';

/** How much of a part is shown; UTF-16 units. A name that can be looked up has 253 at most. */
const ROOM: Partial<Record<LinkPart['kind'], number>> = { userinfo: 48, subdomain: 64, owner: 253 };
/** All behind the host together. */
const ROOM_BEHIND = 100;

/**
 * The parts of a link as they are shown: long ones cut in their middle, what is behind the host at its end, and never
 * the owner of a real name. In: a link as dissected; its parts are empty when it can't be parsed.
 */
export function linkParts(link: Anatomy): LinkPart[] {
  const parts = link.scheme === 'mailto' ? ofMailto(link.parts) : link.parts;
  let room = ROOM_BEHIND;
  return parts.flatMap(({ kind, text }) => {
    const own = ROOM[kind];
    if (own !== undefined) return { kind, text: cutMiddle(text, own) };
    if (room <= 0) return [];
    const shown = text.length > room ? `${text.slice(0, room)}…` : text;
    room -= text.length;
    return { kind, text: shown };
  });
}

/** mailto:name@sub.example.com?subject=: the address's own domain is its owner (RFC 6068). */
function ofMailto(parts: readonly LinkPart[]): LinkPart[] {
  return parts.flatMap((part) => {
    const owner =
      part.kind === 'path' ? registrableDomain(part.text.slice(part.text.lastIndexOf('@') + 1)) : '';
    if (!owner || !part.text.toLowerCase().endsWith(owner)) return part;
    const at = part.text.length - owner.length;
    return [
      { kind: 'subdomain', text: part.text.slice(0, at) },
      { kind: 'owner', text: part.text.slice(at) },
    ];
  });
}
