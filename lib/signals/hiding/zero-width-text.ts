import { defineSignal } from '../signal';

/** Words that are broken up; one or two come from copying. */
const MANY = 20;
/** UTF-16 units of text that are read. */
const LONGEST = 60_000;
/** Characters without a width. Soft hyphens are left out: they say where a long word may break. */
const INVISIBLE = /[^\P{Default_Ignorable_Code_Point}\u00ad]/u;
const BETWEEN_LATIN = /\p{Script=Latin}(\p{Default_Ignorable_Code_Point}{1,20})(?=\p{Script=Latin})/gu;

/**
 * Invisible characters inside many words: people read "password", filters don't.
 * False positives: emoji, Arabic, Persian and Indic scripts, which need some of them; filling after a preview line;
 * places for breaks in long names of code. Guards: only between Latin letters; many; lists; trusted senders.
 */
export default defineSignal({
  id: 'zero-width-text',
  family: 'hiding',
  grade: 'B',
  check({ message, sender }) {
    const text = message.text.slice(0, LONGEST);
    if (!INVISIBLE.test(text)) return null;
    let count = 0;
    let first: number | null = null;
    for (const { 1: between = '', index } of text.matchAll(BETWEEN_LATIN)) {
      if (!INVISIBLE.test(between)) continue;
      first ??= index;
      count++;
    }
    if (count < MANY || first === null) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (message.list?.id && sender?.authentication === 'pass') return { silenced: 'list' };
    return {
      evidence: [{ field: 'text', text: text.slice(Math.max(0, first - 20), first + 140) }],
      params: [String(count)],
    };
  },
});
