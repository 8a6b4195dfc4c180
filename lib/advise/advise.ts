/** One thing to do. Words are made at the edge from `key` and `params`. */
export interface Step {
  key: string;
  params: string[];
  /** Text offered for copying, such as an address to type. */
  copy?: string;
  /** A verified https page of the provider; opened only when the user chooses to. */
  url?: string;
  /** Where the fact was read. Absent for general advice. */
  source?: FactSource;
  /** False: shown as unconfirmed. */
  verified?: boolean;
}

export interface FactSource {
  url: string;
  /** YYYY-MM-DD. */
  checked: string;
}
