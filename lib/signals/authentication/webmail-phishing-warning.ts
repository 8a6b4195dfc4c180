import { defineSignal } from '../signal';

/**
 * The webmail itself warns of the message, beside it. It knows what no page shows: how many others got the same, and
 * what became of its links. Only repeated here, so that this extension never looks calmer than the page around it.
 * False positives: the webmail's own. Guard: none; what looks like a warning in the body is the sender's and is not read.
 */
export default defineSignal({
  id: 'webmail-phishing-warning',
  family: 'authentication',
  grade: 'A',
  check({ message: { warnings, from } }) {
    if (!warnings?.includes('phishing')) return null;
    return { evidence: [{ field: 'authentication', text: from[0]?.address || from[0]?.name || '' }] };
  },
});
