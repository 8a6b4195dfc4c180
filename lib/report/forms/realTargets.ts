import type { Assessment } from '../../assess/assessment';
import { isUnder } from '../../domains/isUnder';
import { isWeb, type Anatomy } from '../../links/anatomy';
import { unwrap } from '../../links/unwrap';
import type { Message } from '../../message/message';
import { ownDomains, ownerOf, providerById, vouches } from '../../providers/directory';

/** Different links that are looked at; a mail with more is a newsletter. */
const MOST_READ = 300;
/** Addresses that are told. */
const MOST_TOLD = 50;

/**
 * The pages that a message leads to, as addresses: wrappers taken off, which may hold the reader's address; else as
 * written. Those that findings rest on come first, the strongest first; last those of other known providers, to which
 * false mail links at its foot. Each once, only web pages, and none of the claimed provider's own, where no customer can
 * put one up. `platforms`: only pages under these domains, if there are.
 */
export function realTargets(
  { links, forms }: Pick<Message, 'links' | 'forms'>,
  { findings, claim }: Pick<Assessment, 'findings' | 'claim'>,
  platforms: readonly string[] = [],
): Target[] {
  const telling = findings.flatMap(({ evidence }) => evidence.flatMap(({ href }) => href ?? []));
  const toldFirst = new Set(telling).size;
  const written = [...forms.map(({ action }) => action), ...links.map(({ href }) => href)];
  const isOwn = ownPages(claim?.provider ?? null);
  const found = new Map<string, Target>();
  const known = new Set<Target>();
  for (const [index, href] of [...new Set([...telling, ...written])].slice(0, MOST_READ).entries()) {
    const { target, wrappers, partial, through, opaque } = unwrap(href);
    const page = partial ? through.at(-1) : target;
    if (!page || !isWeb(page) || !isNamed(page) || isOwn(target) || found.has(page.url)) continue;
    const address = wrappers.length > 0 ? page.url : href.trim();
    // An address of several lines would be several.
    const one = { address: address.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ''), host: page.host, ip: page.ip };
    found.set(page.url, one);
    if (index >= toldFirst && opaque === null && isVouchedFor(target)) known.add(one);
  }
  const all = [...found.values()].toSorted((a, b) => Number(known.has(a)) - Number(known.has(b)));
  const there = all.filter(({ host }) => platforms.some((one) => isUnder(host, one)));
  return (there.length > 0 ? there : all).slice(0, MOST_TOLD);
}

export interface Target {
  /** As written in the message, or as its wrapper carries it; may hold any characters but line breaks. */
  address: string;
  /** As it is contacted: lower case, A-labels. */
  host: string;
  ip: boolean;
}

/** A half address, as broken mail has them, names no page. */
const isNamed = ({ host, ip }: Anatomy) => ip || /[\p{L}\p{M}\p{N}]$/u.test(host);

/** A page where nobody but a known provider can put one up. */
function isVouchedFor({ owner, host }: Anatomy): boolean {
  const found = ownerOf(owner);
  if (!found || !vouches(found.domain)) return false;
  return !found.provider.user_content_hosts.some((one) => isUnder(host, one));
}

function ownPages(id: string | null): (target: Anatomy) => boolean {
  const provider = id === null ? null : providerById(id);
  if (!provider) return () => false;
  const domains = new Set(ownDomains(provider).flatMap((one) => (vouches(one) ? one.domain : [])));
  const strangers = new Set(provider.user_content_hosts);
  return ({ owner, host }) => domains.has(owner) && !strangers.has(host);
}
