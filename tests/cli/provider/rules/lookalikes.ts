import { inspectHost } from '../../../../lib/domains/inspectHost';
import { toUnicode } from '../../../../lib/domains/punycode';
import type { Rule } from '../problem';
import { familyOf } from '../whole';

/**
 * A domain that looks like one that many people know may be a fake that found its way into a list. A doubt only: honest
 * names are alike, too. What is named by its owner's source is not asked about.
 */
export const lookalikes: Rule = (file, whole) => {
  const allow = new Set(
    familyOf(file, whole)
      .flatMap((each) => each.domains)
      .map(({ domain }) => toUnicode(domain)),
  );
  return file.domains.flatMap(({ domain, evidence }, index) => {
    if (evidence === 'owner') return [];
    // Its own other domains are no fakes of one another; this one has to answer for itself.
    const others = new Set([...allow].filter((each) => each !== toUnicode(domain)));
    const found = inspectHost(domain, { ...whole.wellKnown, allow: others });
    return found?.deliberate && found.target !== null && !others.has(found.target)
      ? [
          {
            at: `domains[${index}]`,
            what: `${domain} looks like ${found.target} (${found.rule}).`,
            mend: 'Make sure that a source names it for this provider, and not only a list of known domains.',
            doubt: true as const,
          },
        ]
      : [];
  });
};
