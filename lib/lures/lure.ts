/** What a lure wants or how it pushes; `strangers-words` is no lure: the message passes on what somebody else wrote. */
export type Tactic =
  | 'credential'
  | 'payment'
  | 'parcel-fee'
  | 'account-suspended'
  | 'mailbox'
  | 'callback'
  | 'billing'
  | 'refund-prize'
  | 'seed-phrase'
  | 'code-ask'
  | 'extortion'
  | 'crypto-demand'
  | 'gift-card'
  | 'advance-fee'
  | 'key-rotation'
  | 'strangers-words'
  | 'deadline'
  | 'generic-greeting';

/** One wording found in a message. */
export interface LureMatch {
  tactic: Tactic;
  language: string;
  /** The sentence it stands in, at most 240 UTF-16 units. */
  sentence: string;
  /** Where: `subject`, or the offset of the sentence in the text. */
  field: 'subject' | 'text';
  at: number;
}

/** A phrase file: for each tactic its phrases. */
export interface PhraseFile {
  language: string;
  source: string;
  checked: string;
  tactics: Partial<Record<Tactic, string[]>>;
}
