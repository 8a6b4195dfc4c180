import type { Word } from '../words';
import { before, has, MARKS, wordAt } from './around';
import { ASKS, MODALS } from './asks';
import { isThreat } from './isThreat';
import { opens } from './opens';
import { isReader, WE } from './persons';

const BEFORE_TO = new Set(
  'need needs have required requested asked advised obliged urged instructed encouraged invited supposed'.split(
    ' ',
  ),
);
const PLEASE = new Set(['please', 'kindly']);

/**
 * The verb is said to the reader as something to do: "Rotate ...", "please rotate", "you must rotate", "we ask you to
 * rotate", "click here to rotate". `commanded`: the sentence told to do something before.
 */
export function isCommand(
  list: readonly Word[],
  index: number,
  claimed: boolean,
  commanded: boolean,
): boolean {
  const { at, joined } = before(list, index);
  const last = wordAt(list, at);
  if (at < 0 || MARKS.has(last) || has(list, at + 1, index, PLEASE)) return true;
  if (joined) return commanded || opens(list, index);
  if (isThreat(list, index)) return true;
  if (MODALS.has(last)) return isReader(list, at, claimed);
  if (last === 'you') return has(list, at - 3, at, ASKS) && (claimed || has(list, at - 6, at, WE));
  if (last !== 'to') return false;
  const verb = wordAt(list, at - 1);
  if (BEFORE_TO.has(verb)) return isReader(list, at - 1, claimed);
  if (verb === 'you') {
    const asks = wordAt(list, at - 2);
    return asks === 'requires' || (ASKS.has(asks) && has(list, at - 7, at - 2, WE));
  }
  return opens(list, index) || tellsYou(list, at);
}

/** "You must log in to ...", "you have 24 hours to ...". */
function tellsYou(list: readonly Word[], to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const next = wordAt(list, at + 1);
    if (wordAt(list, at) === 'you' && (MODALS.has(next) || next === 'need' || next === 'have')) return true;
  }
  return false;
}
