import type { Evidence } from '../signals/signal';

/**
 * By what a message presents itself as somebody, strongest first. `subject`, `address` (the sender's own local part and
 * host) and `text` only speak of a name; `bait` is the name of whom a prize or loss is told; the others are places where senders put their own.
 */
export type ClaimBy =
  | 'sender-domain'
  | 'bait'
  | 'name'
  | 'signature'
  | 'footer'
  | 'greeting'
  | 'logo'
  | 'link-text'
  | 'subject'
  | 'address'
  | 'text';

export interface Claim {
  /** Provider id; null for an organisation that is not in the directory. */
  provider: string | null;
  /** The name, for showing. */
  name: string;
  by: ClaimBy[];
  evidence: Evidence[];
}
