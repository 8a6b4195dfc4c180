import { isCommonWord } from '../../domains/words/isCommonWord';
import { ownerLabel } from '../../domains/registrableDomain';
import { namesWords } from './nameRow';
import type { Evidence } from '../../signals/signal';
import { aliasesIn, disguisedAlias, type AliasHit } from '../aliases';
import { gluedNames } from './glued';
import { isAcronym } from './isWritten';
import { isOwnWord } from './ownWord';
import type { Tallies } from './tallies';
import { namesDesk } from '../organisation/kindOf';
import {
  accountWords,
  articles,
  coversAll,
  customerWords,
  dearWords,
  legalForms,
  roleWords,
} from './vocabulary';

/** UTF-16 units of a display name that are read. */
const LONGEST_NAME = 200;
/** What stands between the parts of a name: "GLS | Seguimiento", "Suporte (Itaú)", "Costco - Thank You". */
const BETWEEN = /\s[-–—]+\s|[|:•·»«()[\]"“”,;/]+/;
/** Marks in and around a name that divide nothing: BANCO*DO*BRASIL, D'isney. */
const DECORATION = /[*_#\\~=^<>]+/g;
const IN_WORD = /(?<=\p{L})['’`´](?=\p{L})/gu;
/** Amazon.de, metamask.io: the ending is no word beside the name. */
const ENDING = /\.(?:[a-z]{2,3}\.)?[a-z]{2,4}(?=$|[\s.,®™])/gi;
/** "Netflix Weekly News For You Today" is a title. */
const MOST_WORDS = 6;
/** Among more words a glued name is a word of a title. */
const MOST_BESIDE_GLUED = 4;
/** Two letters are many firms' and people's. */
const SHORTEST_ACRONYM = 3;

/** The display name: the provider's alone, with its role or as one part of it; or among other words. */
export function claimByName(shown: string, host: string, namesItself: boolean, tallies: Tallies): void {
  const label = ownerLabel(host);
  const parts = shown
    .slice(0, LONGEST_NAME)
    .replace(DECORATION, ' ')
    .split(BETWEEN)
    .map(partOf)
    .filter(hasWords);
  for (const [index, part] of parts.entries()) {
    const others = parts.every((other) => other === part || isRole(other) || other.hits.length > 0);
    for (const hit of part.hits) {
      if (isOwnWord(hit, label) || (hit.needsContext && isLower(shown, hit.alias))) continue;
      const evidence: Evidence = { field: 'from', text: shown };
      const sender = isSender(part, hit);
      const alone = part.words.length === hit.words;
      if (sender && (!namesItself || (alone && parts.length === 1))) {
        const first = index === 0 || others;
        tallies.add(hit, first ? 'name' : 'part-of-name', 'name', evidence);
        const capitals = isAcronym(hit.alias) && hit.alias.length >= SHORTEST_ACRONYM;
        if (hit.needsContext && (others || capitals) && (alone || !isOrdinary(part.words[hit.word] ?? '')))
          tallies.of(hit.provider).bareName = { hit, alone };
        if (hit.needsContext && !isOrdinary(part.words[hit.word] ?? '') && namesDesk(part.words))
          tallies.of(hit.provider).contexts.add('desk');
        // What stands beside it is a second place: "DHL Delivery", with an address of that name.
        if (hit.needsContext && !alone) tallies.of(hit.provider).roleInName = true;
      } else if (!hit.needsContext && !namesItself) {
        const short = parts.length === 1 && part.words.length <= MOST_WORDS;
        tallies.add(hit, short ? 'in-name' : 'mention', 'text', evidence);
      }
    }
  }
}

/** What a firm calls its desks, its offers, its mail, and what one has there. */
const BESIDE = [roleWords, legalForms, accountWords, customerWords, dearWords, articles];

interface Part {
  words: readonly string[];
  hits: readonly AliasHit[];
  /** A disguised or glued name has no place among the words. */
  disguised: boolean;
  /** The words without the endings of addresses. */
  bare: readonly string[];
}

function partOf(text: string): Part {
  const spelled = namesWords(text);
  const words =
    spelled.length > 2 && spelled.every((word) => word.length === 1) ? [spelled.join('')] : spelled;
  const hits = aliasesIn(words);
  const bare = text.includes('.') ? namesWords(text.replace(ENDING, ' ')) : words;
  if (hits.some(({ needsContext }) => !needsContext)) return { words, hits, disguised: false, bare };
  const joined = text.replace(IN_WORD, '');
  const apart = joined === text ? [] : aliasesIn(namesWords(joined)).filter((hit) => !hit.needsContext);
  if (apart.length > 0) return { words: namesWords(joined), hits: apart, disguised: false, bare };
  const disguised = disguisedAlias(text);
  if (disguised) return { words, hits: [disguised], disguised: true, bare };
  const glued = hits.length === 0 && words.length <= MOST_BESIDE_GLUED ? gluedNames(text) : [];
  return glued.length > 0
    ? { words, hits: glued, disguised: true, bare }
    : { words, hits, disguised: false, bare };
}

/** "Action Required", "Target Group": words that others make a phrase with. */
function isOrdinary(word: string): boolean {
  return roleWords.has(word) || isCommonWord(word);
}

/** "x" and "line" are no names as they stand there. */
function isLower(shown: string, alias: string): boolean {
  return alias !== alias.toLowerCase() && shown === shown.toLowerCase();
}

const hasWords = ({ words, disguised }: Part): boolean => words.length > 0 || disguised;

function isRole({ words }: Part): boolean {
  return coversAll(BESIDE, words, 0, words.length);
}

/** Nothing beside the name but what a firm calls its desks, its offers, its mail. */
function isSender({ words, disguised, bare, hits }: Part, hit: AliasHit): boolean {
  if (disguised || isRoleBeside(words, hits, hit)) return true;
  if (bare === words) return false;
  const again = aliasesIn(bare);
  return again.some(({ provider }) => provider === hit.provider) && isRoleBeside(bare, again, hit);
}

/** What is left of the words without this provider's names ("Comcast Xfinity" are two of one) are roles. */
function isRoleBeside(words: readonly string[], hits: readonly AliasHit[], { provider }: AliasHit): boolean {
  let at = 0;
  for (const hit of hits) {
    if (hit.provider !== provider || hit.word < at) continue;
    if (!coversAll(BESIDE, words, at, hit.word)) return false;
    at = hit.word + hit.words;
  }
  return coversAll(BESIDE, words, at, words.length);
}
