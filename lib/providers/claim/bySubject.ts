import { isCommonWord } from '../../domains/words/isCommonWord';
import { nameRow } from './nameRow';
import type { Evidence } from '../../signals/signal';
import { aliasesIn, type AliasHit } from '../aliases';
import { isAccountOf } from './accountOf';
import { gluedNames } from './glued';
import { isMixed, isWritten } from './isWritten';
import type { Tallies } from './tallies';
import { roleWords } from './vocabulary';

/** UTF-16 units of a subject that are read. */
const LONGEST_SUBJECT = 400;
/** A reply or forward speaks of what somebody else wrote. */
const QUOTED = /^\s*(?:re|fw|fwd|aw|wg|sv|vs|antw|tr|rv|enc|res)\s*:/i;

/** Whether the subject is this sender's own; `quoted`: the message answers another, or may do so. */
export function readsSubject(subject: string, quoted: boolean): boolean {
  return !quoted || !QUOTED.test(subject);
}

/** The subject names it; "your PayPal account" says more than "PayPal". */
export function claimBySubject(subject: string, tallies: Tallies): void {
  const { text, words, starts, ends } = nameRow(subject.slice(0, LONGEST_SUBJECT));
  const hits = aliasesIn(words);
  for (const hit of hits.length === 0 ? gluedNames(text) : [])
    tallies.add(hit, 'subject', 'subject', { field: 'subject', text: subject });
  for (const hit of hits) {
    const evidence: Evidence = { field: 'subject', text: subject };
    const ofAccount = isAccountOf(words, hit, 0, words.length);
    const mixed = isMixed(hit, text, starts, ends) && (ofAccount || !isPlainWord(words, hit));
    if (mixed) tallies.add(hit, 'disguised', 'bait', evidence, 'disguised');
    else if (hit.needsContext && !isWritten(hit, text, starts, ends)) continue;
    tallies.add(hit, 'subject', 'subject', evidence);
    if (ofAccount) tallies.add(hit, 'account-in-subject', 'subject', null);
  }
}

/** Where every word of a text is written with such letters, "safe" is no name. */
function isPlainWord(words: readonly string[], { word, words: count, needsContext }: AliasHit): boolean {
  const first = words[word] ?? '';
  return needsContext && count === 1 && (roleWords.has(first) || isCommonWord(first));
}
