import type { Share } from '../evaluation';

/** Something that must hold of a measurement, for the project to be good enough. */
export interface Gate {
  name: string;
  /** What was measured, in words. */
  figure: string;
  passed: boolean;
  /** Missed, but by no more than is known and said: the measurement does not end in failure. */
  tolerated?: boolean;
}

/** Of what, how much. */
export const part = ({ count, of }: Share): number => (of === 0 ? 1 : count / of);

export const inWords = (share: Share): string =>
  `${share.count} of ${share.of} (${(100 * part(share)).toFixed(1)}%)`;
