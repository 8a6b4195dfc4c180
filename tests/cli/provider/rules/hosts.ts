import { isUnder } from '../../../../lib/domains/isUnder';
import type { Rule } from '../problem';
import { familyOf } from '../whole';

/** Hosts and senders are on the provider's own domains; pages that may be opened, on those that a source names for it. */
export const hosts: Rule = (file, whole) => {
  const family = familyOf(file, whole).flatMap((each) => each.domains);
  const own = family.map(({ domain }) => domain);
  const named = family
    .filter(({ verified, evidence }) => verified && evidence === 'owner')
    .map(({ domain }) => domain);
  const strange = [
    ...file.sender_addresses.map(({ address }, index) => ({
      at: `sender_addresses[${index}]`,
      host: address.slice(address.lastIndexOf('@') + 1),
    })),
    ...file.mail_hosts.map(({ host }, index) => ({ at: `mail_hosts[${index}]`, host })),
  ].filter(({ host }) => !isIn(host, own));
  const unnamed = file.sign_in.flatMap(({ url, verified }, index) => {
    const { hostname } = new URL(url);
    return verified && !isIn(hostname, named) ? [{ at: `sign_in[${index}]`, host: hostname }] : [];
  });
  return [
    ...strange.map(({ at, host }) => ({
      at,
      what: `${host} is on none of this provider's domains.`,
      mend: `Add its domain to "domains"; a service that sends for the provider belongs in "vendors".`,
    })),
    ...unnamed.map(({ at, host }) => ({
      at,
      what: `${host} is on no domain with the evidence "owner", so the page can't be verified.`,
      mend: 'Add the domain with a source that names its owner, or set "verified" to false.',
    })),
  ];
};

function isIn(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => isUnder(host, domain));
}
