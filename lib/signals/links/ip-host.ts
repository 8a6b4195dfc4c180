import { linkEvidence } from '../context';
import { defineSignal } from '../signal';

/** 127/8, 10/8, 192.168/16, 172.16/12, 169.254/16 (RFC 6890): a machine in the reader's own network. */
const PRIVATE = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/;

/**
 * A link to a number instead of a name.
 * False positives: routers, developers' mail. Guard: private ranges.
 */
export default defineSignal({
  id: 'ip-host',
  family: 'links',
  grade: 'B',
  check({ links }) {
    const found = links.find(({ target }) => target.ip);
    if (!found) return null;
    if (PRIVATE.test(found.target.host)) return { silenced: 'private_network' };
    return {
      evidence: [linkEvidence(found.link)],
      params: [found.target.host],
    };
  },
});
