import { vouches } from './vouches.ts';
import {
  DOMAIN_ROLES,
  type Provider,
  type ProviderFile,
  type ProviderGuide,
  type Vendor,
} from './provider.ts';

/** Where the sources of sources.json can be opened, by their code. */
export type SourcePages = Readonly<Record<string, { url: string | null } | undefined>>;

/** What a file says for judging. */
export function factsOf(file: ProviderFile): Provider {
  const aliases = [...new Set([...file.aliases, ...Object.values(file.aliases_native).flat()])];
  const inContext = new Set(file.aliases_need_context);
  return {
    id: file.id,
    name: file.name,
    category: file.category,
    parent: file.parent,
    aliases,
    aliases_need_context: [file.name, ...aliases].filter(
      (name, at, all) => inContext.has(name) && all.indexOf(name) === at,
    ),
    domains: file.domains.map(({ domain, roles, verified, evidence, identity_proof }) => ({
      domain,
      roles: DOMAIN_ROLES.filter((role) => roles.includes(role)),
      verified,
      evidence,
      ...(identity_proof === false ? { identity_proof } : {}),
    })),
    sender_addresses: file.sender_addresses.map(({ address, verified, third_party_content }) => ({
      address,
      verified,
      ...(third_party_content ? { third_party_content } : {}),
    })),
    user_content_hosts: file.user_content_hosts,
    ...(file.vendors ? { vendors: file.vendors.map(vendorOf) } : {}),
  };
}

function vendorOf({ name, domains, provider, for: task, until, verified }: Vendor): Vendor {
  return { name, domains, provider, for: task, until, verified };
}

/** What a file says for the reader. In: the file, and the table of sources.json. */
export function guideOf(file: ProviderFile, pages: SourcePages): ProviderGuide {
  const { sign_in, check_directly, mfa, status_page, never_asks, domains, checked } = file;
  const readAt = domains.filter(vouches).flatMap(({ domain, sources }): [string, string][] => {
    const page = sources.map((code) => pages[code]?.url).find((url) => typeof url === 'string');
    return page === undefined || page === null ? [] : [[domain, page]];
  });
  return {
    sign_in: sign_in.filter(({ verified }) => verified).map(({ url }) => url),
    check_directly,
    mfa: mfa && { url: mfa.url, methods: mfa.methods, verified: mfa.verified },
    status_page: status_page && { url: status_page.url, verified: status_page.verified },
    never_asks,
    read_at: Object.fromEntries(readAt),
    checked,
  };
}
