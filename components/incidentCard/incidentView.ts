import type { Step } from '../../lib/advise/advise';

/** An incident in words, made by the page from the incident's file. What the file says in English stays English. */
export interface IncidentView {
  /** English. */
  name: string;
  /** What kind of incident it was, and where. */
  what: string[];
  uncertain: boolean;
  /** English: who says otherwise. */
  dispute: string | null;
  /** English: how many people. */
  who: string;
  dates: { date: string; what: string }[];
  exposed: string[];
  unconfirmed: string[];
  notExposed: string[];
  asksNothing: boolean;
  /** English: what the genuine notice asks and warns of; `exact`: its own words. */
  notice: { text: string; exact: boolean }[];
  /** What scammers are likely to write. */
  lures: string[];
  steps: Step[];
  /** English. */
  advice: string[];
  /** `text` is English. */
  corrections: { title: string; text: string }[];
  /** Titles as the sources write them. */
  sources: { title: string; url: string | null }[];
  checked: string;
  /** How to find out whether one is affected, and what doesn't tell. */
  affected: string[];
  /** Where the message contradicts the incident. */
  contradiction: { text: string; demands: string[]; notTaken: string[] } | null;
}
