import { isService } from '../../domains/services';
import type { Anatomy } from '../../links/anatomy';
import { linkEvidence } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * A content identifier (multiformats CID): version 0 in base58, which hosts can't carry as they have no case; version 1 in
 * base32; a name of IPNS in base36.
 */
const CID = /(?:^|[/.=])(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|baf[a-z2-7]{56}|k51[0-9a-z]{59})(?![0-9A-Za-z])/;

/** UTF-16 units of an address in which an identifier is looked for. */
const LONGEST = 2000;

/**
 * A page of IPFS: it is fetched by its content, from any gateway, and nobody can take it down.
 * False positives: mail about web3 and collections of pictures. Guards: hostGuard. (MetaMask; Sublime.)
 */
export default defineSignal({
  id: 'ipfs-link',
  family: 'links',
  grade: 'B',
  check(context) {
    const found = context.links.find(({ target }) => isIpfs(target));
    if (!found) return null;
    const silenced = hostGuard(context, found.target);
    if (silenced) return { silenced };
    return { evidence: [linkEvidence(found.link)], params: [found.target.host] };
  },
});

function isIpfs({ host, rest }: Anatomy): boolean {
  return isService('ipfsGateways', host, rest) || CID.test(host) || CID.test(rest.slice(0, LONGEST));
}
