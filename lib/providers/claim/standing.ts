import type { Words } from '../../message/words';
import type { AliasHit } from '../aliases';
import { lineBefore, type Line } from './lines';
import type { Place } from './tallies';
import {
  articles,
  closingWords,
  coversAll,
  customerWords,
  dearWords,
  holdsOne,
  legalForms,
  rightsWords,
  signerWords,
  trademarkWords,
  yourWords,
} from './vocabulary';

/** Words of a line that can be a greeting, a signature, an imprint. */
const MOST_WORDS = 8;
/** UTF-16 units of a line in which the sign of a copyright is looked for, and words in which its words are. */
const LONGEST_RIGHTS = 300;
const MOST_RIGHTS = 40;

/** Beside the sign: (C) Copyright 2025 by. */
const BEFORE_OWNER =
  /^(?:c|\d{4}|by|tm|r|copyright|all|rights|alle|rechte|tous|droits|todos|derechos|direitos|tutti|diritti)$/;

/** Where in the text a line stands. */
export interface Where {
  /** Among the first lines, where people are greeted. */
  head: boolean;
  /** Among the last lines, where senders sign. */
  foot: boolean;
}

/** What a name's line makes it: who greets, who signs, whose text it is; null for a name among others. */
export function standingOf(
  all: Words,
  hit: AliasHit,
  line: Line,
  { head, foot }: Where,
): Extract<Place, 'greeting' | 'signature' | 'copyright' | 'imprint'> | null {
  if (head && isGreeting(all.words, hit, line)) return 'greeting';
  if (!foot) return null;
  if (isCopyright(all, hit, line)) return 'copyright';
  if (isSignature(all, hit, line)) return 'signature';
  return isImprint(all.words, hit, line) ? 'imprint' : null;
}

/** "Dear Netflix customer,", "Sehr geehrter Amazon-Kunde,". "Dear Netflix," is written to it. */
function isGreeting(words: readonly string[], { word, words: count }: AliasHit, { from, to }: Line): boolean {
  if (to - from > MOST_WORDS || !holdsOne(customerWords, words, from, to)) return false;
  return (
    coversAll([dearWords, customerWords, yourWords, articles], words, from, word) &&
    coversAll([customerWords, dearWords, legalForms], words, word + count, to) &&
    holdsOne(dearWords, words, from, to)
  );
}

/** "© 2025 Apple Inc.", "Netflix 2025. Alle Rechte vorbehalten": the owner stands first, others' trademarks later. */
function isCopyright({ text, words, starts, ends }: Words, hit: AliasHit, line: Line): boolean {
  const { from, to, start, end } = line;
  const until = Math.min(to, from + MOST_RIGHTS);
  const shown = text.slice(start, Math.min(end, start + LONGEST_RIGHTS));
  const sign = /©|\(c\)/i.test(shown) || holdsOne(rightsWords, words, from, until);
  if (!sign && !words.slice(from, Math.min(hit.word, until)).includes('copyright')) return false;
  for (let at = from; at < hit.word; at++) {
    const word = words[at] as string;
    if (!BEFORE_OWNER.test(word) && !rightsWords.has(word) && !articles.has(word)) return false;
  }
  if (!hit.needsContext) return true;
  // "© 2025 Max Example" is somebody of that name.
  const last = hit.word + hit.words;
  return (
    last >= to ||
    legalForms.has(words[last] as string) ||
    /[.,;|–-]/.test(text.slice(ends[last - 1], starts[last]))
  );
}

/** "The PayPal Team", "Ihr Amazon-Team", "Atenciosamente, Correios", or the name by itself below "Best regards". */
function isSignature(all: Words, { word, words: count, needsContext }: AliasHit, line: Line): boolean {
  const { from, to, start, end } = line;
  const { words, text } = all;
  const last = word + count;
  if (to - from > count + MOST_WORDS || text.slice(Math.max(start, end - 2), end).includes('?')) return false;
  const sets = [closingWords, signerWords, legalForms, articles];
  if (!coversAll(sets, words, from, word) || !coversAll(sets, words, last, to)) return false;
  if (holdsOne(signerWords, words, from, word) || holdsOne(signerWords, words, last, to)) return true;
  // People sign like that, too, and some are called Max.
  if (needsContext) return false;
  if (holdsOne(closingWords, words, from, word)) return true;
  const before = lineBefore(all, from, MOST_WORDS);
  return (
    from - before <= MOST_WORDS &&
    coversAll([closingWords, articles], words, before, from) &&
    holdsOne(closingWords, words, before, from)
  );
}

/** "PayPal (Europe) S.à r.l." no; "Netflix, Inc., 100 Example Street" as a line of the foot. */
function isImprint(words: readonly string[], { word, words: count }: AliasHit, { from, to }: Line): boolean {
  const next = words[word + count];
  return (
    word === from &&
    next !== undefined &&
    word + count < to &&
    legalForms.has(next) &&
    !holdsOne(trademarkWords, words, from, Math.min(to, from + MOST_RIGHTS))
  );
}
