import { inspectHost } from '../../lib/domains/inspectHost';
import { protect } from '../../lib/domains/protect';
import { registrableDomain } from '../../lib/domains/registrableDomain';
import { ownerOf } from '../../lib/providers/directory';
import { popular } from '../../lib/domains/popular/popular';
import { everybody } from '../../lib/signals/findLookalike';
import { subjects } from './subjects';
import { VARIANT_CLASSES, variants, type VariantClass } from './variants';

export interface Recall {
  kind: VariantClass;
  count: number;
  of: number;
  /** Of those found, how many with the very domain that was varied, or a sister domain of the same label. */
  target: number;
  misses: { domain: string; variant: string }[];
  /** The share that must be found; null where a name is as likely an honest one. */
  bound: number | null;
}

/** A dictionary word, another ending, a dot or the like make honest names as well: reported only. */
const BOUNDS: Record<VariantClass, number | null> = {
  homoglyph: 0.99,
  cyrillic: 0.99,
  addition: 0.95,
  bitsquatting: 0.95,
  hyphenation: 0.95,
  insertion: 0.95,
  omission: 0.95,
  plural: 0.95,
  repetition: 0.95,
  replacement: 0.95,
  transposition: 0.95,
  'vowel-swap': 0.95,
  dictionary: null,
  subdomain: null,
  'tld-swap': null,
  various: null,
};

/**
 * How many variants of sixty domains are recognised in a message that claims to be from the domain's owner.
 * A variant that is itself a known domain doesn't count. Found is what would be said in such a message: something that
 * is written to deceive, or that imitates a domain of the claim.
 */
export function recall(): Recall[] {
  const known = new Set<string>(popular);
  const claims = subjects().map((subject) => ({ ...subject, list: protect(subject.claimed) }));
  return VARIANT_CLASSES.map((kind) => {
    const result: Recall = { kind, count: 0, of: 0, target: 0, misses: [], bound: BOUNDS[kind] };
    for (const { domain, claimed, list } of claims) {
      for (const variant of variants(kind, domain)) {
        const owner = registrableDomain(variant);
        if (owner === '' || known.has(owner) || ownerOf(owner)) continue;
        const finding = inspectHost(variant, { claimed: list, known: everybody() });
        result.of++;
        if (finding && (finding.deliberate || (finding.target && claimed.includes(finding.target))))
          result.count++;
        else result.misses.push({ domain, variant });
        if (finding?.target && label(finding.target) === label(domain)) result.target++;
      }
    }
    return result;
  });
}

export const share = ({ count, of }: Recall): number => (of === 0 ? 1 : count / of);

const label = (domain: string): string => domain.split('.', 1)[0] ?? '';
