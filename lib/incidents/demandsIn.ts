import { hasObject } from './grammar/hasObject';
import { isAskedGerund } from './grammar/isAskedGerund';
import { isCommand } from './grammar/isCommand';
import { isNegated } from './grammar/isNegated';
import { isNoun } from './grammar/isNoun';
import { isPassive } from './grammar/isPassive';
import { isReported } from './grammar/isReported';
import { isThreat } from './grammar/isThreat';
import type { PreparedDemand } from './grammar/prepareDemands';
import { words, type Word } from './words';

/**
 * What an English sentence tells its reader to do, out of the prepared demands: the lures, without repetition.
 *
 * Counted: imperatives ("Rotate your API keys now", "Click here to verify your account"), "you must", "we ask you
 * to", "your keys must be rotated", "password reset required", threats ("if you do not verify your account").
 * Not counted: what is negated ("you do not need to"), asked ("did you reset ...?"), quoted, or said of
 * others ("attackers ask users to"). With `claimed`, the message speaks as the affected provider, so "all users
 * must" is meant for the reader too.
 *
 * It reads grammar by rules of thumb, each a file of `grammar/`: a demand hidden in unusual wording is missed rather than
 * one invented. `list` are its words, where they are at hand. Linear in the sentence; no part of it becomes a RegExp.
 */
export function demandsIn(
  sentence: string,
  demands: readonly PreparedDemand[],
  claimed: boolean,
  list: readonly Word[] = words(sentence),
): string[] {
  if (sentence.trimEnd().endsWith('?')) return [];
  const found = new Set<string>();
  let commanded = false;
  for (let index = 0; index < list.length; index += 1) {
    if (isReported(list, index)) continue;
    for (const demand of demands) {
      if (isDemand(list, index, demand, claimed, commanded)) {
        found.add(demand.lure);
        commanded = true;
      }
    }
  }
  return [...found];
}

function isDemand(
  list: readonly Word[],
  index: number,
  demand: PreparedDemand,
  claimed: boolean,
  commanded: boolean,
): boolean {
  const form = demand.verbs.get(list[index]!.word);
  if (form !== undefined && hasObject(list, index, demand)) {
    const asked =
      form === 'base' ? isCommand(list, index, claimed, commanded) : isAskedGerund(list, index, claimed);
    if (asked && (isThreat(list, index) || !isNegated(list, index))) return true;
  }
  return isPassive(list, index, demand) || isNoun(list, index, demand);
}
