import { phraseAt, type Word } from '../words';
import type { PreparedDemand } from './prepareDemands';

/** How many words may stand between a verb and its object: "rotate all of your existing OpenAI API keys". */
const OBJECT_REACH = 6;

/** Between verb and object these begin something else: "verify that a message about your account ...". */
const STOPS = new Set(
  'that if whether their his her our its who how when where before after because to by with from ; : ( ) [ ]'.split(
    ' ',
  ),
);

/** What the demand is about follows its verb: "rotate all of your API keys". */
export function hasObject(list: readonly Word[], index: number, demand: PreparedDemand): boolean {
  let end = index + 1;
  while (end < list.length && end <= index + OBJECT_REACH && !STOPS.has(list[end]!.word)) end += 1;
  const at = phraseAt(list, demand.objects, index + 1, end);
  if (at === -1) return false;
  return !demand.needsYour || list.slice(index + 1, at).some(({ word }) => word === 'your');
}
