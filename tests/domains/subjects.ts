import { popular } from '../../lib/domains/popular/popular';
import { directory } from '../../lib/providers/directory';

/** A domain that a message claims to come from. */
export interface Subject {
  domain: string;
  /** All domains that the claim protects. */
  claimed: string[];
}

const MOST = 60;

/**
 * The sixty domains whose variants are tried: of each name in the directory the first domain that people see (by
 * the files' order), then popular names of letters alone.
 */
export function subjects(): Subject[] {
  const chosen = new Map<string, Subject>();
  for (const { domains } of directory) {
    const claimed = domains
      .filter(
        ({ evidence, identity_proof, roles }) =>
          evidence === 'owner' &&
          identity_proof !== false &&
          (roles.includes('web') || roles.includes('mail')),
      )
      .map(({ domain }) => domain);
    for (const domain of claimed) add({ domain, claimed });
  }
  for (const domain of popular) if (/^[a-z]{5,}\./.test(domain)) add({ domain, claimed: [domain] });
  return [...chosen.values()].slice(0, MOST);

  function add(subject: Subject): void {
    const label = subject.domain.split('.', 1)[0] ?? '';
    if (!chosen.has(label)) chosen.set(label, subject);
  }
}
