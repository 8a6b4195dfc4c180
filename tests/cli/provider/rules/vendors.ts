import { registrableDomain } from '../../../../lib/domains/registrableDomain';
import type { Problem, Rule } from '../problem';
import { familyOf } from '../whole';

/** A vendor is somebody else, and what it sends from is its own, where the directory knows it. */
export const vendors: Rule = (file, whole) =>
  (file.vendors ?? []).flatMap(({ name, domains, provider }, index): Problem[] => {
    const at = `vendors[${index}]`;
    const vendor = provider === null ? null : whole.byId.get(provider);
    if (vendor === undefined)
      return [
        {
          at,
          what: `There is no provider "${provider}".`,
          mend: 'Name the id of a file in the directory, or null.',
        },
      ];
    if (vendor === file)
      return [{ at, what: `${name} is this provider itself.`, mend: 'Its domains belong in "domains".' }];
    const own = new Set(
      (vendor ? familyOf(vendor, whole) : []).flatMap((each) => each.domains.map((one) => one.domain)),
    );
    return domains.flatMap((domain): Problem[] => {
      if (registrableDomain(domain) !== domain)
        return [
          { at, what: `${domain} is not a registrable domain.`, mend: 'Write the domain without its host.' },
        ];
      if (vendor && !own.has(domain))
        return [
          {
            at,
            what: `${domain} is not a domain of ${vendor.id}.`,
            mend: `Add it to ${vendor.id}.json with its source.`,
          },
        ];
      const owners = whole.byDomain.get(domain) ?? [];
      return !vendor && owners.length > 0
        ? [
            {
              at,
              what: `${domain} is a domain of ${owners.map(({ id }) => id).join(', ')}.`,
              mend: 'Say so in the "provider" of this vendor.',
            },
          ]
        : [];
    });
  });
