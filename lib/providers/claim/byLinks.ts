import { isService } from '../../domains/services';
import { ownerLabel, registrableDomain } from '../../domains/registrableDomain';
import type { Anatomy } from '../../links/anatomy';
import { shownHost } from '../../links/shownHost';
import type { Link } from '../../message/message';
import { namesWords } from './nameRow';
import type { Evidence } from '../../signals/signal';
import { aliasesIn } from '../aliases';
import { ownerOf } from '../directory';
import type { Tallies } from './tallies';

const MOST_LINKS = 100;
/** UTF-16 units, and words, of a link's text that is a button's. */
const LONGEST_BUTTON = 60;
const MOST_WORDS = 6;

/** A link with the wrappers around it taken off. */
export interface ReadLink {
  link: Link;
  target: Anatomy;
  opaque: string | null;
}

/** A link that shows the provider's address or name, or has its name in its host, and leads elsewhere. */
export function claimByLinks(links: readonly ReadLink[], tallies: Tallies): void {
  const hosts = new Set<string>();
  const texts = new Set<string>();
  for (const { link, target, opaque } of links.slice(0, MOST_LINKS)) {
    const owner = ownerOf(target.owner);
    const evidence: Evidence = { field: 'link', text: link.text, href: link.href };
    if (!owner && !hosts.has(target.host)) {
      hosts.add(target.host);
      for (const hit of aliasesIn(ownerLabel(target.host).split('-')))
        tallies.add(hit, 'link-host', 'link-text', evidence);
    }
    const key = `${target.owner} ${link.text.slice(0, LONGEST_BUTTON)}`;
    if (texts.has(key)) continue;
    texts.add(key);
    claimByShownHost(link, owner?.provider.id ?? null, evidence, tallies);
    const hidden = opaque !== null || isService('bulkMailers', target.host, target.rest);
    if (hidden || link.text.length > LONGEST_BUTTON) continue;
    const words = namesWords(link.text);
    if (words.length > MOST_WORDS) continue;
    for (const hit of aliasesIn(words))
      if (hit.provider.id !== owner?.provider.id && !hit.needsContext)
        tallies.add(hit, 'link-names', 'text', evidence, '');
  }
}

function claimByShownHost(link: Link, owner: string | null, evidence: Evidence, tallies: Tallies): void {
  // Most link texts are words: an address has a dot inside.
  if (!link.text.includes('.')) return;
  const host = shownHost(link.text);
  const shown = host && ownerOf(registrableDomain(host));
  if (!shown || shown.domain.identity_proof === false || shown.provider.id === owner) return;
  const { provider } = shown;
  tallies.add({ provider, alias: provider.name, needsContext: false }, 'link-text', 'link-text', evidence);
}
