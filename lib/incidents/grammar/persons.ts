import type { Word } from '../words';
import { has } from './around';

const READERS = new Set(
  'user users customer customers member members developer developers everyone accounts organizations organisations admins administrators holders'.split(
    ' ',
  ),
);

const YOU = new Set(['you', "you'll"]);
/** Who speaks for the sender. */
export const WE = new Set(['we', 'i', "we're", "i'm"]);

/** The subject just before a modal is the reader. */
export function isReader(list: readonly Word[], at: number, claimed: boolean): boolean {
  return has(list, at - 4, at, YOU) || (claimed && has(list, at - 4, at, READERS));
}
