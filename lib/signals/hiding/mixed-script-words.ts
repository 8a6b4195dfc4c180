import { isAscii, skeleton } from '../../domains/skeleton';
import { defineSignal, type Evidence } from '../signal';

/** UTF-16 units of the text that are looked at: whoever disguises words does so where they are read. */
const LONGEST = 20_000;
/** A subject or name is short and checked by whoever wrote it; in a text one word may be an accident. */
const LEAST_IN_TEXT = 2;

/**
 * Latin letters on both sides of Greek, Cyrillic, Armenian, Syriac, Cherokee or Coptic ones. "Yоur" has such a letter;
 * "SMSка" and "IT-отдел", as people write in Russian, have them on one side only.
 */
const BETWEEN_LATIN =
  /[A-Za-z][\u0370-\u052f\u0531-\u058f\u0700-\u074f\u13a0-\u13ff\u2c80-\u2cff]{1,3}(?=[A-Za-z])/g;

const WORD_END = /[\s.,;:!?()[\]{}<>"]/;

/**
 * Words in which letters of another script stand for Latin ones (Yоur аccоunt): a reader sees no difference, a filter
 * does not know the word. UTS #39 section 5.1, mixed scripts; only letters whose skeleton is a Latin letter count.
 * False positives: units and formulas (kΩm, λx), Greek letters in science. Guards: the letter must be a twin of a
 * Latin one and stand between Latin ones; a text needs two such words.
 */
export default defineSignal({
  id: 'mixed-script-words',
  family: 'hiding',
  grade: 'A',
  check({ message, sender }) {
    const name = sender?.mailbox.name ?? '';
    const found: Evidence[] = [];
    for (const [field, text] of [
      ['from', name],
      ['subject', message.subject],
    ] as const) {
      const [word] = disguised(text);
      if (word) found.push({ field, text: word.text });
    }
    const inText = disguised(message.text.slice(0, LONGEST));
    if (inText.length >= LEAST_IN_TEXT)
      found.push(...inText.slice(0, 2).map(({ text, at }): Evidence => ({ field: 'text', text, at })));
    if (found.length === 0) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    return { evidence: found.slice(0, 3), params: [found[0]?.text ?? ''] };
  },
});

/** Different words in which a twin stands between Latin letters. */
function disguised(text: string): { text: string; at: number }[] {
  if (isAscii(text)) return [];
  const words = new Map<string, number>();
  for (const match of text.matchAll(BETWEEN_LATIN)) {
    if (!isAscii(skeleton(match[0]))) continue;
    const start = lastBreak(text, match.index);
    const word = text.slice(start, nextBreak(text, match.index));
    if (!words.has(word)) words.set(word, start);
  }
  return [...words].map(([word, at]) => ({ text: word, at }));
}

/** UTF-16 units of the longest word that is shown. */
const LONGEST_WORD = 40;

function lastBreak(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && !WORD_END.test(text.charAt(start - 1))) start--;
  return start;
}

function nextBreak(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD && !WORD_END.test(text.charAt(end))) end++;
  return end;
}
