/**
 * One organisation that a message can claim to come from, as it is judged by. Every fact is from its file in
 * `directory/` (ProviderFile), which says where it was read and whether that was confirmed: `verified: false` never
 * raises trust.
 */
export interface Provider {
  id: string;
  name: string;
  category: string;
  /** Id of the owning provider: its domains count as this one's own. */
  parent: string | null;
  /** In all languages. */
  aliases: string[];
  /** Aliases that are common words or at most three letters: never a claim alone. */
  aliases_need_context: string[];
  domains: ProviderDomain[];
  sender_addresses: SenderAddress[];
  /** Hosts on the provider's own domains that show customers' content (docs.google.com). */
  user_content_hosts: string[];
}

export interface ProviderDomain {
  /** Registrable domain (PSL). */
  domain: string;
  roles: DomainRole[];
  verified: boolean;
  /** owner: a list names it for this owner. listed: in a curated list without an owner. none: unconfirmed. */
  evidence: 'owner' | 'listed' | 'none';
  /** False: customers host pages or own mailboxes there, so it says nothing about who wrote. */
  identity_proof?: boolean;
}

/** What a domain is used for, in the order in which they are told. */
export const DOMAIN_ROLES = ['web', 'mail', 'link', 'user_content', 'customer_mailboxes'] as const;

export type DomainRole = (typeof DOMAIN_ROLES)[number];

export interface SenderAddress {
  address: string;
  verified: boolean;
  /** Strangers can send their own text through this address. */
  third_party_content?: boolean;
}

/** What a reader is told about a provider, so that the message need not be believed. */
export interface ProviderGuide {
  /** Confirmed pages only. */
  sign_in: string[];
  check_directly: { text: string; verified: boolean };
  mfa: { url: string | null; methods: string[]; verified: boolean } | null;
  status_page: { url: string; verified: boolean } | null;
  never_asks: { text: string; source_url: string; verified: boolean } | null;
  /** Where it was read whose a domain is: by domain that vouches, the page of the first source that has one. */
  read_at: Record<string, string>;
  /** YYYY-MM-DD. */
  checked: string;
}

/** One JSON file of `directory/`, with `provider.schema.json` beside this file; its sources stand in sources.json. */
export interface ProviderFile {
  id: string;
  name: string;
  category: string;
  regions: string[];
  parent: string | null;
  aliases: string[];
  aliases_need_context: string[];
  aliases_native: Record<string, string[]>;
  domains: (ProviderDomain & Sourced)[];
  mail_hosts: ({ host: string; verified: boolean } & Sourced)[];
  sender_addresses: (SenderAddress & Sourced)[];
  user_content_hosts: string[];
  sign_in: { url: string; verified: boolean }[];
  check_directly: ProviderGuide['check_directly'];
  mfa: (NonNullable<ProviderGuide['mfa']> & Sourced & { note?: string }) | null;
  status_page: (NonNullable<ProviderGuide['status_page']> & Sourced) | null;
  report_phishing: ({ type: 'email' | 'url' | 'sms'; value: string; verified: boolean } & Sourced)[];
  never_asks: ProviderGuide['never_asks'];
  checked: string;
}

interface Sourced {
  sources: string[];
}
