import {
  DOMAIN_ROLES,
  type Provider,
  type ProviderDomain,
  type SenderAddress,
  type Vendor,
} from './provider.ts';

/*
 * The directory as it is shipped: one line a provider, its fields divided by tabs, lists by other signs that no
 * field holds. A fifth of the size of the files, and read in a few milliseconds when the background script starts.
 */

const FIELD = '\t';
const NAME = '|';
const ITEM = ' ';
/** Before a name that needs context, and an address through which strangers write. */
const MARK = '~';
/** Before an address that is confirmed. */
const CONFIRMED = '+';

const EVIDENCE = ['none', 'listed', 'owner'] as const;
/** The bits of a domain: one a role, then confirmed, no proof of identity, and the evidence above them. */
const VERIFIED = 1 << DOMAIN_ROLES.length;
const NO_PROOF = VERIFIED << 1;
const EVIDENCE_STEP = NO_PROOF << 1;
const RADIX = 36;

/** In: providers. Out: the text that `unpack` makes the same providers of. Throws when a field holds a dividing sign. */
export function pack(providers: readonly Provider[]): string {
  return providers.map(packOne).join('\n');
}

/** In: what `pack` made. Linear. */
export function unpack(text: string): Provider[] {
  return text.split('\n').map(unpackOne);
}

function packOne(provider: Provider): string {
  const inContext = new Set(provider.aliases_need_context);
  const marked = (name: string): string => (inContext.has(name) ? MARK : '') + without(name, /[\t\n|]|^~/);
  return [
    without(provider.id, /\s/),
    marked(provider.name),
    without(provider.category, /\s/),
    provider.parent ?? '',
    provider.aliases.map(marked).join(NAME),
    provider.domains.map(packDomain).join(ITEM),
    provider.sender_addresses.map(packSender).join(ITEM),
    provider.user_content_hosts.map((host) => without(host, /\s/)).join(ITEM),
    // So few have any that a form of their own would cost more than it saves.
    provider.vendors ? JSON.stringify(provider.vendors) : '',
  ].join(FIELD);
}

function unpackOne(line: string): Provider {
  const [
    id = '',
    named = '',
    category = '',
    parent = '',
    names = '',
    domains = '',
    senders = '',
    hosts = '',
    vendors = '',
  ] = line.split(FIELD);
  const marked = list(names, NAME);
  const inContext = [named, ...marked].filter((name) => name.startsWith(MARK)).map(unmark);
  return {
    id,
    name: unmark(named),
    category,
    parent: parent === '' ? null : parent,
    aliases: marked.map(unmark),
    aliases_need_context: [...new Set(inContext)],
    domains: list(domains, ITEM).map(unpackDomain),
    sender_addresses: list(senders, ITEM).map(unpackSender),
    user_content_hosts: list(hosts, ITEM),
    ...(vendors === '' ? {} : { vendors: JSON.parse(vendors) as Vendor[] }),
  };
}

function packDomain({ domain, roles, verified, evidence, identity_proof }: ProviderDomain): string {
  let bits = EVIDENCE.indexOf(evidence) * EVIDENCE_STEP;
  for (const role of roles) bits += 1 << DOMAIN_ROLES.indexOf(role);
  if (verified) bits += VERIFIED;
  if (identity_proof === false) bits += NO_PROOF;
  return `${without(domain, /[\s/]/)}/${bits.toString(RADIX)}`;
}

function unpackDomain(text: string): ProviderDomain {
  const at = text.indexOf('/');
  return { domain: text.slice(0, at), ...kindOf(text.slice(at + 1)) };
}

type Kind = Omit<ProviderDomain, 'domain'>;
/** Three thousand domains are of some forty kinds. */
const kinds = new Map<string, Kind>();

function kindOf(code: string): Kind {
  const known = kinds.get(code);
  if (known) return known;
  const bits = Number.parseInt(code, RADIX);
  const kind: Kind = {
    roles: DOMAIN_ROLES.filter((_, role) => bits & (1 << role)),
    verified: (bits & VERIFIED) !== 0,
    evidence: EVIDENCE[Math.floor(bits / EVIDENCE_STEP)] ?? 'none',
    ...(bits & NO_PROOF ? { identity_proof: false } : {}),
  };
  kinds.set(code, kind);
  return kind;
}

function packSender({ address, verified, third_party_content }: SenderAddress): string {
  return (third_party_content ? MARK : '') + (verified ? CONFIRMED : '') + without(address, /\s|^[~+]/);
}

function unpackSender(text: string): SenderAddress {
  const rest = unmark(text);
  const verified = rest.startsWith(CONFIRMED);
  return {
    address: verified ? rest.slice(1) : rest,
    verified,
    ...(rest === text ? {} : { third_party_content: true }),
  };
}

const unmark = (text: string): string => (text.startsWith(MARK) ? text.slice(1) : text);
const list = (text: string, sign: string): string[] => (text === '' ? [] : text.split(sign));

function without(text: string, sign: RegExp): string {
  if (sign.test(text)) throw new Error(`A sign that divides the packed directory is in "${text}"`);
  return text;
}
