/**
 * A known breach that messages may ride on; one JSON file each in `incidents/`, with `incident.schema.json`
 * beside this file. Its most useful part is what was NOT exposed: a message that demands action on such data
 * "because of" the incident contradicts the genuine notice.
 */
export interface Incident {
  id: string;
  name: string;
  category: string;
  vendor: string;
  /** Provider ids; not all of them need to be in the directory. */
  affected_providers: string[];
  affected_names: string[];
  /** What happened when, in the order of time; YYYY-MM-DD. */
  dates: Record<string, string>;
  affected_people: string;
  /** Data classes, shown through the message key `data_<word>`. */
  exposed: string[];
  not_exposed: string[];
  /** Lures, shown through the message key `lure_<word>`. */
  expected_lures: string[];
  advice: string[];
  official_notice: { url: string | null; verified: boolean };
  genuine_notice: GenuineNotice | null;
  /** What a reader may be shown of the notice. */
  notice_words: NoticeWords[];
  /** What was known only later, and replaces what earlier reports said. */
  corrections: { date: string; text: string; source: string }[];
  wording: Wording;
  status: 'confirmed' | 'disputed';
  certainty: 'high' | 'medium' | 'low';
  verified: boolean;
  note: string;
  sources: { title: string; url: string; kind: string }[];
  /** YYYY-MM-DD. */
  checked: string;
}

export interface GenuineNotice {
  channel: string;
  contact: string | null;
  contact_verified: boolean;
  /** Null: not found in any source, so no sender may be taken for "the" sender. */
  sender: string | null;
  sender_verified: boolean;
  sender_note?: string;
  asks_for: string;
}

export interface NoticeWords {
  about: 'exposed' | 'not_exposed' | 'asks_for' | 'warns' | 'who';
  text: string;
  /** True: the sense, not the words. Shown as such; never put in quotation marks. */
  paraphrase: boolean;
  source: string;
}

/** By what a message is seen to ride on the incident. All in lower case, words divided by one space. */
export interface Wording {
  /** Names that say which incident is meant, once the message is about an incident at all. */
  names: string[];
  /** Vaguer names, which count only in a message that claims to come from an affected provider. */
  names_with_claim: string[];
  /** What the notice does not ask for. */
  demands: Demand[];
}

/** "Rotate your API keys": one of the verbs, and one of the objects shortly after it. */
export interface Demand {
  lure: string;
  /** Base forms. */
  verbs: string[];
  objects: string[];
  /** The object is too common to count unless it is the reader's: "verify your account". */
  needs_your: boolean;
  /** Nouns of the act itself: "key rotation required". */
  nouns: string[];
}
