import type { HostFinding } from '../domains/inspectHost';
import type { Evidence, Hit } from './signal';

/**
 * What is said of a host that is made to be misread. In: the host as it stands in the message, what was found about it,
 * and the evidence it stands in. Out: a hit whose variant is the rule; its words get the host as shown, and whom it
 * imitates or, for one that imitates nobody in particular, the scripts it is written in.
 */
export function misreadHost(host: string, finding: HostFinding, evidence: Evidence): Hit {
  const { rule, shown, marks, target, scripts } = finding;
  const ascii = host.toLowerCase();
  const foreign = scripts.some((script) => script !== 'Latin');
  return {
    evidence: [{ ...evidence, host: { shown, punycode: ascii === shown ? '' : ascii, marks, target } }],
    params: [shown, isImitation(finding) ? (target ?? '') : scripts.join(', '), scripts.join(', ')],
    // Both names read the same there, so the sentence has to name the alphabet.
    variant: rule === 'skeleton' && foreign ? 'other-letters' : rule,
  };
}

function isImitation({ rule }: HostFinding): boolean {
  return IMITATIONS.has(rule);
}

const IMITATIONS: ReadonlySet<HostFinding['rule']> = new Set([
  'skeleton',
  'edit-distance',
  'embedded',
  'combosquat',
  'tld-swap',
]);
