import { serviceLink } from '../serviceLink';
import { defineSignal } from '../signal';

/**
 * A file or document that anybody can have put there, in a message that pushes: "sign in to see the invoice".
 * False positives: colleagues' shared documents, photos of a club, the sharing service's own mail. Guards: hostGuard: a
 * share without such wording or a false claim is an ordinary share; a path says which side of a service is meant.
 * (Sublime: free file host, 110 rules.)
 */
export default defineSignal({
  id: 'free-file-host-lure',
  family: 'links',
  grade: 'B',
  check: (context) => serviceLink(context, 'fileHosts'),
});
