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
  /** Who is known to write or handle data for it; absent when nobody is. */
  vendors?: Vendor[];
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

/** What a vendor does for a provider. */
export const VENDOR_TASKS = ['mail', 'support', 'analytics', 'orders', 'crm'] as const;

/** A business that a provider is known to use. It explains a message that came through it; it never raises trust. */
export interface Vendor {
  name: string;
  /** Registrable domains that it sends or links from; empty where no source names one. */
  domains: string[];
  /** Its id in the directory, or null. */
  provider: string | null;
  for: (typeof VENDOR_TASKS)[number];
  /** YYYY-MM: the month in which it is known to have ended. Null: no end is known. */
  until: string | null;
  verified: boolean;
}

/**
 * What a provider can say that it never asks for, or never does. A link is one to sign in at, to confirm data at or to
 * pay at. Only what a provider says of mail, or of every way: what it says of telephone calls alone is not listed.
 */
export const NEVER_ASKED = [
  'password',
  'code',
  'pin',
  'card',
  'bank_details',
  'recovery_phrase',
  'api_key',
  'personal_data',
  'payment',
  'gift_cards',
  'transfer',
  'install',
  'call',
  'link',
  'attachment',
] as const;

export type NeverAsked = (typeof NEVER_ASKED)[number];

/** What a reader is told about a provider, so that the message need not be believed. */
export interface ProviderGuide {
  /** Confirmed pages only. */
  sign_in: string[];
  /** Where to look in the account itself, `lang` being the text's language; null where there is no more to say than of its whole category. */
  check_directly: { text: string; lang: string; verified: boolean } | null;
  mfa: { url: string | null; methods: string[]; verified: boolean } | null;
  status_page: { url: string; verified: boolean } | null;
  never_asks: { text: string; asks: NeverAsked[]; source_url: string; verified: boolean } | null;
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
  vendors?: (Vendor & Sourced)[];
  sign_in: { url: string; verified: boolean }[];
  check_directly: ProviderGuide['check_directly'];
  mfa: (NonNullable<ProviderGuide['mfa']> & Sourced & { note?: string }) | null;
  status_page: (NonNullable<ProviderGuide['status_page']> & Sourced) | null;
  never_asks: ProviderGuide['never_asks'];
  checked: string;
}

interface Sourced {
  sources: string[];
}
