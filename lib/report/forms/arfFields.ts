import { sameOwner } from '../../domains/registrableDomain';
import { receiversResults } from '../../message/authenticationResults';
import type { HeaderField } from '../../message/message';
import { authenticationField } from './authenticationField';
import { headerField } from './headerField';
import { mailDate } from './mailDate';
import { receivedDate } from './receivedDate';
import type { Target } from './realTargets';
import { receivingHop } from './receivingHop';
import { returnPath } from './returnPath';
import { uriOf } from './uri';

/** Characters of an address that still fits into a line of 998 (RFC 5322 section 2.1.1), which can't be folded in it. */
const LONGEST_URI = 900;
/** RFC 5965 section 3.5: a product, as in HTTP. */
const PRODUCT = /^[\w!#$%&'*+.^`|~-]{1,60}(?:\/[\w!#$%&'*+.^`|~-]{1,60})?$/;

/**
 * The machine-readable part of an ARF report (RFC 5965 section 3), its fields in the order of the grammar in section 3.5.
 * `fields`: the source's header; empty where it isn't that of the reported message. What only the sender says is left out,
 * and so is Original-Rcpt-To: it is the reader's own address.
 */
export function arfFields(agent: string, fields: readonly HeaderField[], targets: readonly Target[]): string {
  const hop = receivingHop(fields);
  const arrival = receivedDate(fields);
  const sender = returnPath(fields, hop);
  const results = receiversResults(fields, sameOwner);
  const uris = [...new Set(targets.flatMap(({ address }) => uriOf(address) ?? []))];
  const domains = new Set(
    targets.flatMap(({ host, ip }) => (!ip && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host) ? [host] : [])),
  );
  return [
    headerField('Feedback-Type', 'fraud'),
    headerField('User-Agent', PRODUCT.test(agent) ? agent : 'SecondLook'),
    headerField('Version', '1'),
    arrival && headerField('Arrival-Date', mailDate(arrival)),
    sender && headerField('Original-Mail-From', `<${sender}>`),
    hop?.ip && headerField('Source-IP', hop.ip.includes(':') ? `IPv6:${hop.ip}` : hop.ip),
    results && authenticationField(results),
    ...[...domains].map((domain) => headerField('Reported-Domain', domain)),
    ...uris.filter(({ length }) => length <= LONGEST_URI).map((uri) => headerField('Reported-URI', uri)),
  ]
    .filter(Boolean)
    .join('');
}
