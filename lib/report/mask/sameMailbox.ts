import { domainOf } from '../../message/mailbox';

/** Google gives mail to one mailbox whatever the dots in it (support.google.com/mail/answer/7436150). */
const DOTS_ARE_NOTHING = new Set(['gmail.com', 'googlemail.com']);

/** Whether two addresses are of one mailbox: letter case, a "+tag" (RFC 5233), and dots at Gmail make no other one. */
export function sameMailbox(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

/** The part before the "@", in lower case and without its tag. */
export function baseOf(address: string): string {
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0)).toLowerCase();
  const plus = local.indexOf('+');
  return plus > 0 ? local.slice(0, plus) : local;
}

function keyOf(address: string): string {
  const domain = domainOf(address);
  const base = baseOf(address);
  return DOTS_ARE_NOTHING.has(domain) ? `${base.replaceAll('.', '')}@gmail.com` : `${base}@${domain}`;
}
