import { ownerLabel, registrableDomain, sameOwner } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { domainOf } from '../message/mailbox';
import { ownerOf } from '../providers/directory';
import type { Context } from './context';

/** UTF-16 units of a field that are read: an address has at most 254 (RFC 5321 section 4.5.3.1). */
const LONGEST = 400;

/** Whose names stand in other people's mail for honest reasons: they carry, forward or send it. */
const CARRIERS = [
  'mailHosts',
  'bulkMailers',
  'clouds',
  'freeMail',
  'mailForwarding',
  'replyToServices',
] as const;

/**
 * Whether a host in a message's envelope, signature or Message-ID has something to do with the From domain: the same
 * owner, the same name under another ending, a provider's other domain, or somebody who carries mail for others.
 */
export function isRelated(host: string, { sender }: Context): boolean {
  if (!sender || sameOwner(host, sender.host) || CARRIERS.some((kind) => isService(kind, host))) return true;
  const label = ownerLabel(host);
  if (label !== '' && label === ownerLabel(sender.host)) return true;
  const owner = ownerOf(registrableDomain(host));
  return owner !== null && owner.provider.id === sender.owner?.provider.id;
}

/**
 * The host to which errors go (RFC 5321 MAIL FROM), as the receiving server recorded it with SPF or in Return-Path; '' for
 * none (a report of a bounce has none), undefined where it is not visible.
 */
export function envelopeHost({ message, authentication }: Context): string | undefined {
  const spf = authentication?.methods.find(({ method }) => method === 'spf')?.properties['smtp.mailfrom'];
  if (spf) return hostOf(spf);
  if (!message.headers) return undefined;
  const path = message.headers.find(({ name }) => name === 'return-path')?.value;
  return path === undefined ? undefined : domainOf(path.slice(0, LONGEST).trim().replace(/[<>]/g, ''));
}

/** smtp.mailfrom is an address, or only its domain (RFC 8601 section 2.7.2). */
function hostOf(mailFrom: string): string {
  return mailFrom.includes('@') ? domainOf(mailFrom) : mailFrom.toLowerCase();
}

/** What excuses signatures and envelopes that aren't the sender's: lists, and mail confirmed before it was forwarded. */
export function carriedGuard({ message, authentication }: Context): string | null {
  if (message.list?.id) return 'list';
  return authentication?.arc === 'pass' ? 'forwarded' : null;
}
