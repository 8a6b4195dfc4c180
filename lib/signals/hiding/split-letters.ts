import { isThread } from '../isThread';
import { defineSignal } from '../signal';

/** Words with unseen text inside: even one is no accident, three are a method. */
const FEW_STUFFED = 3;
/** Places where mark-up or a soft hyphen divides a word, and their least share of the words. */
const MANY = 20;
const SHARE = 0.4;
/** UTF-16 units of text that are counted. */
const LONGEST = 20_000;
const SOFT_HYPHEN = /\p{L}\u00ad(?=\p{L})/gu;
const WORD = /\p{L}[\p{L}\p{M}\u00ad]*/gu;

/**
 * Words that are cut into pieces, so that filters don't find them: letters in elements of their own, unseen letters
 * between them, soft hyphens everywhere.
 * False positives: first letters in another size, words in half bold, editors that divide text, hyphenation. Guards: how
 * many of the words are cut; trusted senders; replies, which carry what editors did.
 */
export default defineSignal({
  id: 'split-letters',
  family: 'hiding',
  grade: 'B',
  check({ message, sender }) {
    const { layout } = message;
    const stuffed = layout?.stuffedWords ?? 0;
    const text = message.text.slice(0, LONGEST);
    const divided =
      (layout?.dividedWords ?? 0) + (text.includes('\u00ad') ? (text.match(SOFT_HYPHEN)?.length ?? 0) : 0);
    if (stuffed < FEW_STUFFED && divided < MANY) return null;
    if (stuffed < FEW_STUFFED && divided < SHARE * (text.match(WORD)?.length ?? 0)) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (isThread(message)) return { silenced: 'reply' };
    return {
      evidence: [{ field: 'text', text: text.slice(0, 160) }],
      params: [String(Math.max(stuffed, divided))],
      ...(stuffed < FEW_STUFFED ? {} : { variant: 'unseen' }),
    };
  },
});
