/** One thing to do. Words are made at the edge from `key` and `params`. */
export interface Step {
  key: string;
  params: string[];
  /** Message keys listed below the step, such as the methods of a second step at sign-in. */
  items?: string[];
  /** Domains listed below the step. */
  names?: string[];
  /** The message's own domain, to be shown beside the nearest of the official ones. */
  compare?: ComparedDomains;
  /** Words of a fact as they stand in its file, shown below the step in the language they are written in. */
  quote?: Quote;
  /** Text offered for copying, such as an address to type. */
  copy?: string;
  /** A verified https page of the provider; opened only when the user chooses to. */
  url?: string;
  /** Where the fact was read. Absent for general advice. */
  source?: FactSource;
  /** False: shown as unconfirmed. */
  verified?: boolean;
}

export interface ComparedDomains {
  /** As shown. */
  sent: string;
  /** In A-labels where that differs; '' else. */
  punycode: string;
  /** Registrable domains; at least one. */
  official: string[];
}

export interface Quote {
  text: string;
  /** BCP 47. */
  lang: string;
}

export interface FactSource {
  url: string;
  /** YYYY-MM-DD. */
  checked: string;
}
