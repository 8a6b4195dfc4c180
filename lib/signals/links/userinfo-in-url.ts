import { parse } from 'tldts';
import { isInternalHost } from '../../links/internalHost';
import { linkEvidence, type CheckedLink } from '../context';
import { oddLinks } from '../oddLinks';
import { defineSignal } from '../signal';

/**
 * Something before an @ that looks like the host and isn't: https://paypal.com@evil.example/ (RFC 3986
 * section 7.6).
 * False positives and guards: a mail address that somebody linked as a page (the text is the address, nothing
 * follows it); a plain name or mail address as user of a machine in the own network; the sender's own site,
 * as long as what stands before the @ is no host.
 */
export default defineSignal({
  id: 'userinfo-in-url',
  family: 'links',
  grade: 'A',
  check(context) {
    let silenced: string | null = null;
    for (const { checked } of oddLinks(context, 'userinfo')) {
      const { link, target } = checked;
      const shown = decode(target.userinfo);
      if (isMailAddress(checked, shown)) silenced = 'mail_address';
      else if (isInternalHost(target.host) && /^[\w.+-]+(?:@[\w.-]+)?$/.test(shown))
        silenced = 'private_network';
      else if (target.owner !== '' && target.owner === context.sender?.domain && !holdsHost(shown))
        silenced = 'own_domain';
      else return { evidence: [linkEvidence(link)], params: [shown.slice(0, 80), target.host] };
    }
    return silenced ? { silenced } : null;
  },
});

/** Exactly that, and no page behind it: maria@company.example. */
function isMailAddress({ link, target }: CheckedLink, user: string): boolean {
  return (
    link.text.trim().toLowerCase() === `${user}@${target.host}`.toLowerCase() && /^\/?$/.test(target.rest)
  );
}

/** A name on the ICANN part of the PSL, with anything but letters, digits, dots and hyphens around it. */
function holdsHost(text: string): boolean {
  return text
    .slice(0, 500)
    .split(/[^\p{L}\p{N}.-]/u)
    .some((name) => {
      const { isIcann, domain } = parse(name, { allowPrivateDomains: false });
      return Boolean(isIcann && domain);
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
