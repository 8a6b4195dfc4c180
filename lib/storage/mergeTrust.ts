import { MOST_TRUSTED, type TrustList } from './trust';
import type { TrustFault } from './trustEntry';
import type { TrustLine } from './trustFile';

export interface Merged {
  /** What is new, each once. */
  added: TrustList;
  /** How many lines say what is on the list already, or stood in the file before. */
  known: number;
  /** In the order of the file. */
  refused: { text: string; why: TrustFault | 'full' }[];
}

/** What of a file's lines is to be added to a list, and what not. Pure. */
export function mergeTrust(now: TrustList, lines: readonly TrustLine[]): Merged {
  const senders = new Set(now.senders);
  const domains = new Set(now.domains);
  const merged: Merged = { added: { senders: [], domains: [] }, known: 0, refused: [] };
  for (const { text, entry } of lines) {
    if ('fault' in entry) {
      merged.refused.push({ text, why: entry.fault });
      continue;
    }
    const [one, there, added] =
      'sender' in entry
        ? [entry.sender, senders, merged.added.senders]
        : [entry.domain, domains, merged.added.domains];
    if (there.has(one)) merged.known++;
    else if (senders.size + domains.size >= MOST_TRUSTED) merged.refused.push({ text, why: 'full' });
    else {
      there.add(one);
      added.push(one);
    }
  }
  return merged;
}
