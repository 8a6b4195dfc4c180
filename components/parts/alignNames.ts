import type { Mark } from '../../lib/domains/mark';
import { compareNames, type OwnerOf } from './compareNames';

/** Empty columns before that UTF-16 offset of a name, so that its letters stand under those of the other. */
export interface Gap {
  at: number;
  columns: number;
}

export interface AlignedName {
  text: string;
  marks: Mark[];
  gaps: Gap[];
}

/** Two names ready to be put one under the other, in letters of one width. */
export interface AlignedPair {
  sent: AlignedName;
  real: AlignedName;
  /** Of the longer of the two, gaps counted. */
  columns: number;
  /** Most letters of the real owner's name are in the other: it can be taken for it at a glance. */
  alike: boolean;
}

/** With gaps, wider lines would be broken on a phone or in the popup, and then nothing stands under anything. */
const WIDEST = 32;
/**
 * Fewer shared letters are a word that anybody uses: the "ing" of billing in bing, the "parcel" of dhlparcel. A name that is
 * imitated with more letters changed is told by the finding about it.
 */
const ALIKE = 0.75;

/** Compares two names and lines them up. In: as `compareNames`. Never throws. */
export function alignNames(sentName: string, realName: string, ownerOf?: OwnerOf): AlignedPair {
  const { sent, real, strangers, shared } = compareNames(sentName, realName, ownerOf);
  const gaps: Record<'sent' | 'real', Gap[]> = { sent: [], real: [] };
  let [a, b, columns] = [0, 0, 0];
  for (const run of shared) {
    const [before, beforeReal] = [run.a - a, run.b - b];
    const missing = before - beforeReal;
    if (missing > 0) gaps.real.push({ at: run.b, columns: missing });
    if (missing < 0) gaps.sent.push({ at: run.a, columns: -missing });
    columns += Math.max(before, beforeReal) + run.length;
    [a, b] = [run.a + run.length, run.b + run.length];
  }
  columns += Math.max(sentName.length - a, realName.length - b);
  const fits = columns <= WIDEST;
  const label = (ownerOf?.(realName) ?? realName).split('.', 1)[0] ?? '';
  const first = Math.max(0, realName.indexOf(label));
  const common = shared.reduce(
    (sum, run) =>
      sum + Math.max(0, Math.min(run.b + run.length, first + label.length) - Math.max(run.b, first)),
    0,
  );
  // Where a letter is left out, its place is seen; its neighbours need not stand for it.
  const inRun = (at: number) => shared.some((run) => run.a <= at && at < run.a + run.length);
  const told = sent.filter(({ start, end }) => !fits || !inRun(start) || !inRun(end - 1));
  return {
    sent: { text: sentName, marks: told, gaps: fits ? gaps.sent : [] },
    real: { text: realName, marks: real, gaps: fits ? gaps.real : [] },
    columns: fits ? columns : Math.max(sentName.length, realName.length),
    alike: !strangers && common >= label.length * ALIKE,
  };
}
