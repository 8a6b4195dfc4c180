import { sameOwner } from '../../domains/registrableDomain';
import type { HeaderField } from '../../message/message';

/** What the receiving server itself wrote when it took the message in. */
export interface ReceivingHop {
  /** Place of its Received field among the header fields: what stands above it was written later, by the receiver. */
  at: number;
  /** The address that it took the message from, and the port where it notes one; null where that isn't certain. */
  ip: string | null;
  port: number | null;
}

/** RFC 5321 section 4.4: `from ... by host with ESMTPS`; whatever else brought the message in is no sender's server. */
const BY = /(?:^|\s)by\s+([a-z0-9.-]{1,253})/i;
const WITH_SMTP = /\swith\s+(?:e|utf8|l)?smtps?a?\b/i;
/** The literal that the server adds to the name the other side gave: [192.0.2.1], [IPv6:2001:db8::1], [192.0.2.1]:4711. */
const LITERAL = /\[(?:ipv6:)?([0-9a-f.:]{3,45})\](?::(\d{1,5})(?!\d))?/i;

/**
 * The hop of the topmost Received field whose `by` is a host with a domain; as for Authentication-Results, what stands
 * below may be the sender's. Its address is not certain where the message came from a host of the same owner, or from an
 * inner network: then another server took it in before. Null where no such field is.
 */
export function receivingHop(fields: readonly HeaderField[]): ReceivingHop | null {
  const at = fields.findIndex(({ name, value }) => name === 'received' && isHostName(byOf(value)));
  const field = fields[at];
  if (!field) return null;
  const value = field.value.slice(0, 2000);
  const by = byOf(value);
  const from = /^from\s/i.test(value) ? value.slice(0, value.search(BY)) : '';
  const [, ip = '', port] = LITERAL.exec(from) ?? [];
  const isInner = from.split(/[\s()[\]]+/).some((word) => sameOwner(word.toLowerCase(), by));
  if (!WITH_SMTP.test(value) || isInner || !isPublic(ip)) return { at, ip: null, port: null };
  const number = Number(port ?? 0);
  return { at, ip, port: number > 0 && number < 65_536 ? number : null };
}

const byOf = (value: string) => BY.exec(value)?.[1]?.toLowerCase() ?? '';
const isHostName = (host: string) => /[a-z]/.test(host) && host.includes('.');

/** A global address, in canonical form (RFC 6890 has those that are not). */
function isPublic(ip: string): boolean {
  const numbers = ip.split('.').map(Number);
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(ip)) {
    const [a = 0, b = 0] = numbers;
    if (numbers.some((one) => one > 255)) return false;
    if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
    return !(
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 169 && b === 254) ||
      (a === 100 && b >= 64 && b < 128)
    );
  }
  try {
    // Global unicast (RFC 4291 section 2.4).
    return /^\[[23]/.test(new URL(`http://[${ip}]`).hostname);
  } catch {
    return false;
  }
}
