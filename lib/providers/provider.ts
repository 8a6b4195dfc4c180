/**
 * One organisation that a message can claim to come from; one JSON file each in `directory/`, with
 * `provider.schema.json` beside this file. Every fact says where it was read and whether that was confirmed:
 * `verified: false` never raises trust.
 */
export interface Provider {
  id: string;
  name: string;
  category: string;
  regions: string[];
  /** Id of the owning provider: its domains count as this one's own. */
  parent: string | null;
  aliases: string[];
  /** Aliases that are common words or at most three letters: never a claim alone. */
  aliases_need_context: string[];
  aliases_native: Record<string, string[]>;
  domains: ProviderDomain[];
  mail_hosts: { host: string; verified: boolean; sources: string[] }[];
  sender_addresses: SenderAddress[];
  /** Hosts on the provider's own domains that show customers' content (docs.google.com). */
  user_content_hosts: string[];
  sign_in: { url: string; verified: boolean }[];
  check_directly: { text: string; verified: boolean };
  mfa: { url: string | null; methods: string[]; verified: boolean; sources: string[]; note?: string } | null;
  status_page: { url: string; verified: boolean; sources: string[] } | null;
  report_phishing: { type: 'email' | 'url' | 'sms'; value: string; verified: boolean; sources: string[] }[];
  never_asks: { text: string; source_url: string; verified: boolean } | null;
  /** YYYY-MM-DD. */
  checked: string;
}

export interface ProviderDomain {
  /** Registrable domain (PSL). */
  domain: string;
  roles: string[];
  verified: boolean;
  /** owner: a list names it for this owner. listed: in a curated list without an owner. none: unconfirmed. */
  evidence: 'owner' | 'listed' | 'none';
  sources: string[];
  /** False: customers host pages or own mailboxes there, so it says nothing about who wrote. */
  identity_proof?: boolean;
}

export interface SenderAddress {
  address: string;
  verified: boolean;
  sources: string[];
  /** Strangers can send their own text through this address. */
  third_party_content?: boolean;
}
