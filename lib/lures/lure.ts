/**
 * What a lure wants or how it pushes. `fortune` is wording of an `advance-fee` that hardly anybody else uses. `write-me`, a
 * call to answer, is no lure by itself; nor is `strangers-words`: the message passes on what somebody else wrote.
 */
export const TACTICS = [
  'credential',
  'payment',
  'parcel-fee',
  'account-suspended',
  'mailbox',
  'callback',
  'billing',
  'subscription-expired',
  'refund',
  'prize',
  'survey-gift',
  'tax-fine',
  'payroll',
  'gift-card',
  'reply-ask',
  'extortion',
  'crypto-demand',
  'seed-phrase',
  'code-ask',
  'breach-notice',
  'key-rotation',
  'shared-document',
  'advance-fee',
  'fortune',
  'proposal',
  'loan-offer',
  'romance',
  'write-me',
  'investment',
  'job-offer',
  'click-here',
  'deadline',
  'generic-greeting',
  'strangers-words',
] as const;

export type Tactic = (typeof TACTICS)[number];

/** One wording found in a message. */
export interface LureMatch {
  tactic: Tactic;
  language: string;
  /** The sentence it stands in, at most 240 UTF-16 units of it around the wording. */
  sentence: string;
  /** Where: `subject`, or the body's text; and the UTF-16 offset of `sentence` there. */
  field: 'subject' | 'text';
  at: number;
  /** Which sentence of the field, from 0: two wordings in one sentence are one reason. */
  number: number;
  /** How many different phrases of the tactic the sentence holds; a letter without full stops is one long sentence. */
  wordings: number;
}

/** A phrase file, phrases/<language>.json. */
export interface PhraseFile {
  /** BCP 47. */
  language: string;
  source: string;
  /** ISO 8601. */
  checked: string;
  tactics: Partial<Record<Tactic, string[]>>;
  /** Words that turn a phrase round when they stand before it in its sentence: "we will never ask you to ...". */
  negations: string[];
  /** The same for words after it, in languages that negate at the end. */
  negationsAfter?: string[];
  /** Words that make a negation a condition and no denial: "if you do not ...". */
  conditions?: string[];
}
