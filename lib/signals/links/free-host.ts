import { serviceLink } from '../serviceLink';
import { defineSignal } from '../signal';

/**
 * The page behind a link stands on a host where anybody publishes for nothing.
 * False positives: projects (github.io), blogs, developers' previews, newsletters of small senders. Guards: hostGuard: it
 * needs wording that asks for what a page can take, or a claim to be a provider that does not hold.
 * (sublime-security/static-files: free_subdomain_hosts.)
 */
export default defineSignal({
  id: 'free-host',
  family: 'links',
  grade: 'B',
  check: (context) => serviceLink(context, 'freeHosts'),
});
