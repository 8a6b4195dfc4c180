import type { ProviderFile } from '../../../lib/providers/provider';
import type { Whole } from './whole';

/** What is wrong with a provider's file, in plain words for whoever wrote it. */
export interface Problem {
  /** Place in the file, such as `domains[2].domain`; '' for the file as a whole. */
  at: string;
  what: string;
  /** How to put it right. */
  mend: string;
  /** Worth a look, and often as it should be. */
  doubt?: true;
}

/** One idea about a file that has the right form. In: the file, and the directory that it is, or would be, part of. Pure. */
export type Rule = (file: ProviderFile, whole: Whole) => Problem[];
