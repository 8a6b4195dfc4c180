import type { Demand } from './demand';
import { phraseAt, words, type Word } from './words';

/** A `Demand` made ready for look-ups; make it once an incident, with `prepareDemands`. */
export interface PreparedDemand {
  lure: string;
  /** Base form and gerund of each verb, with which of the two it is. */
  verbs: Map<string, 'base' | 'gerund'>;
  participles: Set<string>;
  objects: string[][];
  needsYour: boolean;
  nouns: string[][];
}

/** How many words may stand between a verb and its object: "rotate all of your existing OpenAI API keys". */
const OBJECT_REACH = 6;

/** Between verb and object these begin something else: "verify that a message about your account ...". */
const STOPS = new Set(
  'that if whether their his her our its who how when where before after because to by with from ; : ( ) [ ]'.split(
    ' ',
  ),
);

/** Words that do not change who is told to do what. */
const FILLERS = new Set(
  'please kindly immediately now also then next first finally urgently simply promptly today just manually securely always and or'.split(
    ' ',
  ),
);

/** Imperatives with which a sentence leads to the demand: "Click here to verify your account". */
const OPENERS = new Set(
  'click tap press open visit go follow use log login sign scan download complete review act proceed continue select choose call reply protect secure keep avoid prevent restore start'.split(
    ' ',
  ),
);

const MARKS = new Set([',', ';', ':', '(', ')', '[', ']', '—', '–', '-', '•', '·']);
const SCOPE_ENDS = new Set([';', ':', '—', '–', '•', '·', 'but', 'however', 'instead']);
const NEGATORS = new Set('not never no without nor neither cannot nobody unnecessary'.split(' '));
/** After a negator these make it one that pushes: "do not ignore", "do not delay", "no longer secure". */
const PUSHED_BY_NOT = new Set(
  'ignore delay wait hesitate only secure safe longer later disregard'.split(' '),
);
const MODALS = new Set('must should shall'.split(' '));
const BEFORE_TO = new Set(
  'need needs have required requested asked advised obliged urged instructed encouraged invited supposed'.split(
    ' ',
  ),
);
const ASKS = new Set(
  'ask asking asks require requiring request requesting urge urging advise advising recommend recommending suggest want need'.split(
    ' ',
  ),
);
const READERS = new Set(
  'user users customer customers member members developer developers everyone accounts organizations organisations admins administrators holders'.split(
    ' ',
  ),
);
const BUTTONS = new Set('click press select tap choose button'.split(' '));
const NEEDED = new Set('required mandatory necessary needed'.split(' '));
const ACT_BEFORE = new Set(
  'mandatory required immediate urgent forced perform complete start compulsory'.split(' '),
);

const gerund = (verb: string) =>
  verb === 'reset' ? 'resetting' : verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
const participle = (verb: string) =>
  verb === 'reset'
    ? verb
    : verb.endsWith('e')
      ? `${verb}d`
      : verb.endsWith('y') && !verb.endsWith('ay')
        ? `${verb.slice(0, -1)}ied`
        : `${verb}ed`;

/** Makes an incident's demands ready for `demandsIn`. */
export function prepareDemands(demands: readonly Demand[]): PreparedDemand[] {
  return demands.map((demand) => ({
    lure: demand.lure,
    verbs: new Map([
      ...demand.verbs.map((verb) => [gerund(verb), 'gerund'] as const),
      ...demand.verbs.map((verb) => [verb, 'base'] as const),
    ]),
    participles: new Set(demand.verbs.map(participle)),
    objects: demand.objects.map((object) => object.split(' ')),
    needsYour: demand.needs_your,
    nouns: demand.nouns.map((noun) => noun.split(' ')),
  }));
}

/**
 * What an English sentence tells its reader to do, out of the prepared demands: the lures, without repetition.
 *
 * Counted: imperatives ("Rotate your API keys now", "Click here to verify your account"), "you must", "we ask you
 * to", "your keys must be rotated", "password reset required", threats ("if you do not verify your account").
 * Not counted: what is negated ("you do not need to"), asked ("did you reset ...?"), quoted, or said of
 * others ("attackers ask users to"). With `claimed`, the message speaks as the affected provider, so "all users
 * must" is meant for the reader too.
 *
 * It reads grammar by rules of thumb: a demand hidden in unusual wording is missed rather than one invented.
 * `list` are its words, where they are at hand. Linear in the sentence; no part of it becomes a RegExp.
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
  if (isReported(list, index)) return false;
  const form = demand.verbs.get(list[index]!.word);
  if (form !== undefined && objectAfter(list, index, demand)) {
    const asked =
      form === 'base' ? isCommand(list, index, claimed, commanded) : isAskedGerund(list, index, claimed);
    if (asked && (isThreat(list, index) || !isNegated(list, index))) return true;
  }
  return isPassive(list, index, demand) || isNoun(list, index, demand);
}

/** In quotation marks, unless it is the name of a button to press. */
function isReported(list: readonly Word[], index: number): boolean {
  if (!list[index]!.quoted) return false;
  let start = index;
  while (start > 0 && list[start - 1]!.quoted) start -= 1;
  return !list.slice(Math.max(0, start - 4), start).some(({ word }) => BUTTONS.has(word));
}

function objectAfter(list: readonly Word[], index: number, demand: PreparedDemand): boolean {
  let end = index + 1;
  while (end < list.length && end <= index + OBJECT_REACH && !STOPS.has(list[end]!.word)) end += 1;
  const at = phraseAt(list, demand.objects, index + 1, end);
  if (at === -1) return false;
  return !demand.needsYour || list.slice(index + 1, at).some(({ word }) => word === 'your');
}

/** The word before, over fillers; and whether an "and" or "or" was among them. */
function before(list: readonly Word[], index: number): { at: number; joined: boolean } {
  let at = index - 1;
  let joined = false;
  while (at >= 0 && FILLERS.has(list[at]!.word)) {
    joined ||= list[at]!.word === 'and' || list[at]!.word === 'or';
    at -= 1;
  }
  return { at, joined };
}

const wordAt = (list: readonly Word[], at: number) => list[at]?.word ?? '';
const has = (list: readonly Word[], from: number, to: number, set: ReadonlySet<string>) =>
  list.slice(Math.max(0, from), Math.max(0, to)).some(({ word }) => set.has(word));
const YOU = new Set(['you', "you'll"]);
const PLEASE = new Set(['please', 'kindly']);
const WE = new Set(['we', 'i', "we're", "i'm"]);

function isCommand(list: readonly Word[], index: number, claimed: boolean, commanded: boolean): boolean {
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

/** The subject just before a modal is the reader. */
function isReader(list: readonly Word[], at: number, claimed: boolean): boolean {
  return has(list, at - 4, at, YOU) || (claimed && has(list, at - 4, at, READERS));
}

/** The clause, or the sentence, begins with an imperative that leads on. */
function opens(list: readonly Word[], index: number): boolean {
  for (let at = 0; at < index; at += 1) {
    const begins = at === 0 || MARKS.has(wordAt(list, at - 1)) || FILLERS.has(wordAt(list, at - 1));
    if (begins && OPENERS.has(wordAt(list, at))) return true;
  }
  return false;
}

/** "You must log in to ...", "you have 24 hours to ...". */
function tellsYou(list: readonly Word[], to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const next = wordAt(list, at + 1);
    if (wordAt(list, at) === 'you' && (MODALS.has(next) || next === 'need' || next === 'have')) return true;
  }
  return false;
}

/** "If you do not rotate", "unless you verify", "failure to confirm". */
function isThreat(list: readonly Word[], index: number): boolean {
  const last = wordAt(list, index - 1);
  const earlier = list.slice(Math.max(0, index - 5), index).map(({ word }) => word);
  if (last === 'to') return ['failure', 'fail', 'failing'].includes(wordAt(list, index - 2));
  if (last === 'you') return ['unless', 'until'].includes(wordAt(list, index - 2));
  return (last === 'not' || last === "don't") && earlier.includes('if') && earlier.includes('you');
}

/** "We recommend rotating", "protect your account by rotating". */
function isAskedGerund(list: readonly Word[], index: number, claimed: boolean): boolean {
  const { at } = before(list, index);
  if (wordAt(list, at) === 'by') return opens(list, index);
  return ASKS.has(wordAt(list, at)) && (claimed || has(list, at - 4, at, WE));
}

/** "Your API keys must be rotated". */
function isPassive(list: readonly Word[], index: number, demand: PreparedDemand): boolean {
  if (!demand.participles.has(wordAt(list, index)) || wordAt(list, index - 1) !== 'be') return false;
  if (!has(list, index - 4, index - 1, new Set([...MODALS, 'need', 'needs', 'have', 'has']))) return false;
  const from = Math.max(0, index - 10);
  const object = phraseAt(list, demand.objects, from, index);
  return object !== -1 && has(list, from, object, new Set(['your'])) && !isNegated(list, index);
}

/** "Password reset required", "mandatory key rotation". */
function isNoun(list: readonly Word[], index: number, demand: PreparedDemand): boolean {
  const noun = demand.nouns.find((phrase) =>
    phrase.every((word, offset) => wordAt(list, index + offset) === word),
  );
  if (noun === undefined) return false;
  const end = index + noun.length;
  const needed = list.findIndex(({ word }, at) => at >= end && at < end + 7 && NEEDED.has(word));
  if (needed !== -1) return !isNegated(list, needed);
  return has(list, index - 2, index, ACT_BEFORE) && !isNegated(list, index);
}

/** A negation that reaches the word: from it back to the beginning, or to what ends the negation's scope. */
function isNegated(list: readonly Word[], index: number): boolean {
  let comma = false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { word } = list[at]!;
    if (SCOPE_ENDS.has(word)) return false;
    if (
      (word === 'please' || word === 'kindly') &&
      at > 0 &&
      (wordAt(list, at - 1) === ',' || wordAt(list, at - 1) === 'so')
    )
      return false;
    if (word === ',') comma = true;
    const negates = NEGATORS.has(word) || word.endsWith("n't");
    if (!negates || PUSHED_BY_NOT.has(wordAt(list, at + 1))) continue;
    // "If you have not done so, reset your password": that "not" stays on its side of the comma.
    if (comma && has(list, 0, at, new Set(['if', 'because', 'since', 'as']))) continue;
    return true;
  }
  return false;
}
