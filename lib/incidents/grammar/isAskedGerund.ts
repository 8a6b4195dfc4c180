import type { Word } from '../words';
import { before, has, wordAt } from './around';
import { ASKS } from './asks';
import { opens } from './opens';
import { WE } from './persons';

/** "We recommend rotating", "protect your account by rotating". */
export function isAskedGerund(list: readonly Word[], index: number, claimed: boolean): boolean {
  const { at } = before(list, index);
  if (wordAt(list, at) === 'by') return opens(list, index);
  return ASKS.has(wordAt(list, at)) && (claimed || has(list, at - 4, at, WE));
}
