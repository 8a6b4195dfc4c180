/**
 * A known breach that messages may ride on; one JSON file each in `incidents/`, with `incident.schema.json`
 * beside this file. Its most useful part is what was NOT exposed: a message that demands action on such data
 * "because of" the incident contradicts the genuine notice.
 */
export interface Incident {
  id: string;
  name: string;
  category:
    'vendor' | 'own_systems' | 'insider' | 'scraping' | 'leak' | 'government' | 'campaign' | 'unclear';
  /** Where it happened, when that is a company with a name, other than those affected. */
  vendor: string | null;
  /** Ids of the directory. */
  affected_providers: string[];
  affected_names: string[];
  /** What happened when, in the order of time; YYYY-MM-DD, YYYY-MM or YYYY, as exactly as it is known. */
  dates: Record<string, string>;
  affected_people: string;
  /** Data classes, shown through the message key `data_<word>`. */
  exposed: string[];
  /** Classes that were named, but by no source that could be read: shown as unconfirmed. */
  exposed_unconfirmed: string[];
  not_exposed: string[];
  /** Lures, shown through the message key `lure_<word>`. */
  expected_lures: string[];
  /** What helps with this incident beyond what the card says of every one; English. */
  advice: string[];
  official_notice: { url: string | null; verified: boolean };
  genuine_notice: GenuineNotice | null;
  /** What a reader may be shown of the notice. */
  notice_words: NoticeWords[];
  /** What was known only later, and replaces what earlier reports said. */
  corrections: { date: string; text: string; source: string | null }[];
  /** Who says otherwise; English, only of a disputed one. */
  dispute: string | null;
  wording: Wording;
  status: 'confirmed' | 'disputed';
  certainty: 'high' | 'medium' | 'low';
  verified: boolean;
  note: string;
  /** `url` null: no page to open, the title says where it was read. */
  sources: { title: string; url: string | null; kind: string }[];
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
  asks_for: 'nothing';
}

export interface NoticeWords {
  about: 'exposed' | 'not_exposed' | 'asks_for' | 'warns' | 'who';
  text: string;
  /** True: the sense, not the words. Shown as such; never put in quotation marks. */
  paraphrase: boolean;
  source: string;
}

/**
 * By what a message is seen to ride on the incident. All in lower case, words divided by one space; a name that has
 * marks in it is written as its words ("at t", "booking com").
 */
export interface Wording {
  /** Names that say which incident is meant, once the message is about an incident at all. */
  names: string[];
  /** Names that say so in one sentence with a word for a breach, in a message that names one of `parties`, too. */
  names_with_party: string[];
  /** Vaguer names, which count only in a message that claims to come from one of `claims` (without any: an affected provider). */
  names_with_claim: string[];
  /** Who was affected, in the shortest form that people write. */
  parties: string[];
  /** Affected providers whose own word of "a data breach" is taken for this one, for two years after it. */
  claims: string[];
  /** Lures of `demands/` that contradict: the notice asks nothing of the kind, or the data was not exposed. */
  demands: string[];
}
