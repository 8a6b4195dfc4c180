/**
 * What scams ask for because of an incident: one JSON file a lure in `demands/`, with `demand.schema.json` beside this
 * file. "Rotate your API keys": one of the verbs, and one of the objects shortly after it. All in lower case.
 */
export interface Demand {
  lure: string;
  /** Data classes that it concerns: where an incident did not expose them, the demand makes no sense. */
  data: string[];
  /** A careful company may advise it all the same, to be on the safe side. */
  precaution: boolean;
  /** Base forms. */
  verbs: string[];
  objects: string[];
  /** The object is too common to count unless it is the reader's: "verify your account". */
  needs_your: boolean;
  /** Nouns of the act itself: "key rotation required". */
  nouns: string[];
  /** By language (ISO 639-1): verbs in the forms that tell the reader to do it, and objects. */
  languages: Record<string, { verbs: string[]; objects: string[] }>;
}
