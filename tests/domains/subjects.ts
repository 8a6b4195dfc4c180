import { popular } from '../../lib/domains/popular/popular';
import { directory } from '../../lib/providers/directory';

/** A domain that a message claims to come from. */
export interface Subject {
  domain: string;
  /** All domains that the claim protects. */
  claimed: string[];
}

const MOST = 60;

/** Those that mail imitates most, which are always among them. */
const ALWAYS = ['amazon', 'apple', 'dhl', 'google', 'microsoft', 'netflix', 'openai', 'paypal'];
/** Below it the rules don't look for variants of a claimed name (lookalike/oneEdit.ts): ah.nl, x.com. */
const SHORTEST = 3;

/**
 * The sixty domains whose variants are tried: one for each name, of the providers that mail imitates most, then of the
 * others evenly through the directory, by the files' order.
 */
export function subjects(): Subject[] {
  const chosen = new Map<string, Subject>();
  const others = directory.filter(({ id }) => !ALWAYS.includes(id));
  const step = Math.floor(others.length / (MOST - ALWAYS.length));
  const sample = others.filter((_, at) => at % step === 0);
  const of = [...directory.filter(({ id }) => ALWAYS.includes(id)), ...sample];
  for (const { domains } of of) {
    const claimed = domains
      .filter(
        ({ evidence, identity_proof, roles }) =>
          evidence === 'owner' &&
          identity_proof !== false &&
          (roles.includes('web') || roles.includes('mail')),
      )
      .map(({ domain }) => domain);
    const domain = claimed.find((each) => (each.split('.', 1)[0] ?? '').length >= SHORTEST);
    if (domain !== undefined) add({ domain, claimed });
  }
  for (const domain of popular) if (/^[a-z]{5,}\./.test(domain)) add({ domain, claimed: [domain] });
  return [...chosen.values()].slice(0, MOST);

  function add(subject: Subject): void {
    const label = subject.domain.split('.', 1)[0] ?? '';
    if (!chosen.has(label)) chosen.set(label, subject);
  }
}
