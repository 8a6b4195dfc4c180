/**
 * Names that are resolved in the own network only: RFC 6762 (local), RFC 8375 (home.arpa), ICANN (internal),
 * habits.
 */
const INTERNAL_NAME =
  /^[^.:[\]]+$|\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/** RFC 6890: this host, private use, shared address space (also VPNs), loopback, link local. */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Loopback and unspecified (RFC 4291), unique local (RFC 4193), link local (RFC 4291 section 2.5.6). */
const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/;

/** An IPv4-mapped address (RFC 4291 section 2.5.5.2) as the URL parser writes it. */
const MAPPED = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;

/**
 * A host that is reached in the reader's own network only: a router, a printer, a company's server. In: a
 * host as `dissect` gives it. A single label counts: no public site has one.
 */
export function isInternalHost(host: string): boolean {
  const mapped = MAPPED.exec(host);
  if (mapped) return PRIVATE_IPV4.test(dotted(mapped[1] ?? '', mapped[2] ?? ''));
  return INTERNAL_NAME.test(host) || PRIVATE_IPV4.test(`${host}.`) || PRIVATE_IPV6.test(host);
}

function dotted(high: string, low: string): string {
  return [high, low].flatMap((pair) => [parseInt(pair, 16) >> 8, parseInt(pair, 16) & 255]).join('.');
}
