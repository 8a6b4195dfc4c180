import type { Evidence } from '../signals/signal';

/** By what a message presents itself as a provider, strongest first. */
export type ClaimBy = 'sender-domain' | 'name' | 'subject' | 'signature' | 'logo' | 'link-text' | 'text';

export interface Claim {
  /** Provider id. */
  provider: string;
  /** The provider's name, for showing. */
  name: string;
  by: ClaimBy[];
  evidence: Evidence[];
}
