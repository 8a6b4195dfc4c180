import { icannDomain, registrableDomain } from '../../../../lib/domains/registrableDomain';
import type { Problem, Rule } from '../problem';
import { familyOf, isKin } from '../whole';

/** Below these names of a country everybody registers; com.be was once taken for Amazon's, because amazon.com.be is. */
const SHARED_NAME = /^(?:co|com|net|org)\.[a-z]{2}$/;

/**
 * Domains are registrable (PSL), stand once, and have one owner; a parent and its child may both name one. Below a private
 * suffix each name has an owner of its own (tax.service.gov.uk); the owner of the suffix itself is known by it (blogspot.com).
 */
export const domains: Rule = (file, whole) =>
  file.domains.flatMap(({ domain, evidence, verified, roles, identity_proof }, index) => {
    const at = `domains[${index}]`;
    const problems: Problem[] = [];
    const say = (what: string, mend: string): void => void problems.push({ at, what, mend });
    const registrable = registrableDomain(domain) === domain || icannDomain(domain) === domain;
    if (!registrable || SHARED_NAME.test(domain)) {
      const above = registrableDomain(domain);
      say(
        `${domain} is not a registrable domain.`,
        above === ''
          ? 'Nobody owns a public suffix: leave it out.'
          : `Write ${above}; its hosts belong to it.`,
      );
    }
    if (file.domains.findIndex((each) => each.domain === domain) < index)
      say(`${domain} stands twice.`, 'Put the roles and sources of both into one entry.');
    const strangers = (whole.byDomain.get(domain) ?? []).filter((other) => !isKin(file, other));
    if (strangers.length > 0) {
      const owners = strangers.map(({ id }) => id).join(', ');
      say(
        `${domain} is already the domain of ${owners}.`,
        `A domain has one owner: take it out here or there; or, if ${owners} owns this provider, say so in "parent".`,
      );
    }
    if (verified !== (evidence !== 'none'))
      say(
        `${domain} is ${verified ? '' : 'not '}verified, with the evidence "${evidence}".`,
        'Without a source that was read it is "none" and not verified; with one it is "listed" or "owner" and verified.',
      );
    if (identity_proof === undefined && roles.some((role) => OF_CUSTOMERS.has(role)))
      say(
        `Customers publish or write at ${domain}, so it proves nothing about who wrote.`,
        'Add "identity_proof": false.',
      );
    return problems;
  });

const OF_CUSTOMERS: ReadonlySet<string> = new Set(['customer_mailboxes', 'user_content']);

/** The owner that a file names exists, and isn't its own child. */
export const parent: Rule = (file, whole) => {
  if (file.parent === null) return [];
  const mend = 'Name the id of a file in the directory, or null.';
  if (!whole.byId.has(file.parent))
    return [{ at: 'parent', what: `There is no provider "${file.parent}".`, mend }];
  const [, ...others] = familyOf(file, whole);
  return file.parent === file.id || others.some((each, index) => others.indexOf(each) < index)
    ? [{ at: 'parent', what: `${file.id} would own itself, through "${file.parent}".`, mend }]
    : [];
};
