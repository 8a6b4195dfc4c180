import type { HeaderField } from '../../message/message';

/** What receiving servers call the address that they delivered to (Postfix, Gmail, Exim, Fastmail, GMX). */
const DELIVERY = new Set(['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-delivered-to']);

/**
 * Where the receiving server delivered, by its own word: what stands above the first Received and who that names after
 * "for" (RFC 5321 section 4.4). All that stands lower a sender can have written; it tells nothing more. Header fields in
 * their order in, addresses out as written.
 */
export function deliveredTo(fields: readonly HeaderField[]): string[] {
  const found: string[] = [];
  for (const { name, value } of fields) {
    if (name === 'received') return [...found, ...receivedFor(value)];
    // More than one is a list of those on this server who got it.
    if (DELIVERY.has(name) && !value.includes(',')) found.push(value.trim().replace(/^<|>$/g, ''));
  }
  // Without any Received, nothing says who wrote it.
  return [];
}

/** The last "for": an earlier one may be part of what the sending server called itself. */
function receivedFor(value: string): string[] {
  const clauses = value.replace(/\s+/g, ' ');
  const at = clauses.toLowerCase().lastIndexOf(' for ');
  if (at < 0) return [];
  const [address = ''] = clauses.slice(at + 5).split(/[ ;]/, 1);
  return [address.replace(/^<|>$/g, '')];
}
