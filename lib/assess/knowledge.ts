import type { Signal } from '../signals/signal';
import { signals } from '../signals/signals';
import weights from './weights.json';

/** What an assessment rests on besides the message: the signals and what each is worth. */
export interface Knowledge {
  signals: readonly Signal[];
  weights: Weights;
}

export interface Weights {
  /** False: set by hand, not yet fitted on mail. */
  fitted: boolean;
  about: string;
  thresholds: { suspicious: number; dangerous: number };
  /** For a signal that has no weight of its own. */
  byGrade: Record<'A' | 'B' | 'C', number>;
  /** Most that the findings of one family add up to. */
  caps: Record<string, number>;
  signals: Record<string, number>;
  trust: Record<string, number>;
}

/** The knowledge that ships with the extension. */
export const builtIn: Knowledge = { signals, weights };
