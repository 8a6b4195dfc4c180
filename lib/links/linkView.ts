import type { LinkPart } from './anatomy';
import { cut } from './cut';
import { linkParts } from './linkParts';
import { unwrap } from './unwrap';
import { visible } from './visible';
import { wrapperById } from './wrapperTable';

/** Where a link leads, ready to be shown. Plain data: it travels to the content script as JSON. */
export interface LinkView {
  /** Of the address that it leads to in the end, cut for reading; never empty. */
  parts: LinkPart[];
  /** Names of the services that it goes through, outermost first, each once. */
  through: string[];
  /** Domain or host of the service that alone knows where it leads; '' when the link says it itself. */
  opaque: string;
}

const IN_HOST: ReadonlySet<string> = new Set(['subdomain', 'owner', 'port']);

/** Where a link leads in the end, as far as it says so itself. In: an href as written. Pure; opens nothing. */
export function linkView(href: string): LinkView {
  const { target, wrappers, opaque, partial } = unwrap(href);
  const parts = linkParts(target).filter(({ kind }) => !partial || IN_HOST.has(kind));
  return {
    parts: parts.length > 0 ? parts : [{ kind: 'path', text: visible(cut(href)) }],
    through: [...new Set(wrappers.map((id) => wrapperById(id)?.name ?? id))],
    opaque: opaque === null ? '' : cut(target.owner || target.host),
  };
}
