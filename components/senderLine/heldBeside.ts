import type { Assessment } from '../../lib/assess/assessment';
import { alignNames, type AlignedPair } from '../parts/alignNames';
import { nearestName } from '../parts/compareNames';

interface Held {
  /** To be put one under the other, letter under letter; null where the names have nothing of each other. */
  pair: AlignedPair | null;
  /** The sender's domain is one of the official ones. */
  same: boolean;
}

/**
 * What the sender's domain is held against. Where a finding says whom the sender's address imitates that counts, also for
 * letters of another alphabet, of which none is the same; else the two must be alike. Domains are registrable ones.
 */
export function heldBeside({ sender, findings }: Assessment, official: readonly string[]): Held {
  const domain = sender?.registrableDomain ?? '';
  if (domain === '' || official.length === 0) return { pair: null, same: false };
  const imitation = findings
    .flatMap(({ evidence }) => evidence)
    .find(({ field, host }) => field === 'from' && host?.target && official.includes(host.target))?.host;
  const real = imitation?.target ?? nearestName(domain, official) ?? domain;
  const shown = imitation && !imitation.shown.endsWith(domain) ? imitation.shown : domain;
  const pair = alignNames(shown, real);
  return {
    pair: pair.alike || imitation ? pair : null,
    same: official.includes(domain),
  };
}
