import { isService } from '../domains/services';
import type { Anatomy } from '../links/anatomy';
import type { CheckedLink } from './context';
import { everybody } from './findLookalike';

/** Services on whose hosts, some of them a known company's main one, anybody puts up pages or passes on to them. */
const OF_ANYBODY = [
  'selfService',
  'freeHosts',
  'fileHosts',
  'socialLanding',
  'ipfsGateways',
  'shorteners',
] as const;

/** Whether anybody can have put up what a link leads to, whoever owns the host: docs.google.com/forms, t.co. */
export function isAnybodys({ host, rest }: Anatomy): boolean {
  return OF_ANYBODY.some((kind) => isService(kind, host, rest));
}

/**
 * A site that everybody knows (popular domains and the directory's), and no page of a stranger there: such a link stands
 * in the foot of much honest mail, and a phisher gains nothing by it.
 */
export function isKnownSite({ target }: CheckedLink): boolean {
  return everybody().hosts.has(target.owner) && !isAnybodys(target);
}
