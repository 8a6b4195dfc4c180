import { registrableDomain, sameOwner } from '../domains/registrableDomain';
import { isService, type Service } from '../domains/services';
import { visible } from '../links/visible';
import { domainOf } from '../message/mailbox';
import type { MethodResult } from '../message/message';
import { ownerOf } from '../providers/directory';
import type { Vendor } from '../providers/provider';
import type { Context } from '../signals/context';
import type { SentThrough } from './assessment';

/** Services that send in the name of whoever signs up. */
const FOR_ANYBODY: readonly Service[] = ['bulkMailers', 'surveyMailers', 'billing', 'tenantMail'];

type Seen = Pick<Context, 'message' | 'sender' | 'provider' | 'official'>;

/**
 * Who sent a message in the name of somebody else: a business that the claimed provider is known to use, or a service that
 * anybody can use. It explains and raises no trust: whoever signs up there can write the same. With the provider's own
 * From only what the receiving server confirmed counts; its own signature beside the service's makes it its own mail. An
 * address that is known to be forged tells nothing; one that nobody confirmed is what the message shows, and no more.
 * In: what is known of the message. Out: null where nothing is to be told. Never throws.
 */
export function sentThrough(seen: Seen): SentThrough | null {
  const { sender, official } = seen;
  if (!sender || sender.host === '') return null;
  // A customer's name below a family's domain (*.onmicrosoft.com) is not the family's.
  if (sender.tenant || !official.has(sender.domain))
    return sender.authentication === 'fail' ? null : by(sender.host, seen);
  const hosts = confirmedHosts(seen);
  if (hosts.some(({ host, signed }) => signed && sameOwner(host, sender.host))) return null;
  for (const { host } of hosts) {
    const through = sameOwner(host, sender.host) ? null : by(host, seen);
    if (through) return through;
  }
  return null;
}

/** The hosts that signed (RFC 6376) or sent (RFC 7208) the message and passed, the signers first. */
function confirmedHosts({ message }: Seen): { host: string; signed: boolean }[] {
  const passed = (message.authentication?.methods ?? []).filter(({ result }) => result === 'pass');
  const of = (name: string, host: (properties: MethodResult['properties']) => string) =>
    passed
      .filter(({ method }) => method === name)
      .map(({ properties }) => ({ host: host(properties), signed: name === 'dkim' }));
  return [
    ...of('dkim', (found) => found['header.d'] ?? domainOf(found['header.i'] ?? '')),
    ...of('spf', (found) => hostOf(found['smtp.mailfrom'] ?? '')),
  ].filter(({ host }) => host !== '');
}

/** RFC 8601 section 2.7.2: an address, or its domain alone. */
function hostOf(mailFrom: string): string {
  return mailFrom.includes('@') ? domainOf(mailFrom) : mailFrom;
}

function by(host: string, { message, provider, official }: Seen): SentThrough | null {
  const domain = registrableDomain(host);
  const vendor = provider?.vendors?.find(({ domains }) => domains.includes(domain));
  if (provider && vendor) return ofVendor(vendor, provider.name, message.date);
  if (!FOR_ANYBODY.some((kind) => isService(kind, host))) return null;
  return {
    name: ownerName(domain, official) ?? visible(domain || host),
    kind: 'mail_service',
    usedBy: null,
    until: null,
    ended: false,
  };
}

/** Whose service it is, where a list says so; of the claimed family itself the domain tells more (onmicrosoft.com). */
function ownerName(domain: string, official: ReadonlySet<string>): string | undefined {
  const owner = official.has(domain) ? null : ownerOf(domain);
  return owner?.domain.verified && owner.domain.evidence === 'owner' ? owner.provider.name : undefined;
}

/** Only a confirmed fact says that the provider uses it. A message without a date is not said to be too late. */
function ofVendor({ name, verified, until }: Vendor, usedBy: string, date: string | undefined): SentThrough {
  if (!verified) return { name, kind: 'vendor', usedBy: null, until: null, ended: false };
  const ended = until !== null && date !== undefined && date.slice(0, until.length) > until;
  return { name, kind: 'vendor', usedBy, until, ended };
}
