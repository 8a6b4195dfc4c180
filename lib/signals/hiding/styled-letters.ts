import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/**
 * Letters that are drawings of letters: mathematical (U+1D400), circled and squared ones (U+2460, U+1F110). A search for
 * words doesn't find them. Not the full-width letters of East Asian writing.
 */
const STYLED =
  /[\u{1D400}-\u{1D7FF}\u249C-\u24E9\u{1F110}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;

/** One or two are a formula, a list's (a), a blood group. */
const FEW = 3;
/** UTF-16 units of the text, and of a name or subject, that are looked at. */
const LONGEST = 4000;
const LONGEST_NAME = 400;

/**
 * The name, the subject or the text is written in such letters, so that filters don't read what people do.
 * False positives: shops and people who find them pretty, mathematics. Guards: three in name or subject, a whole
 * sentence's worth in the text; counted only beside wording that asks for something, or a claim.
 */
export default defineSignal({
  id: 'styled-letters',
  family: 'hiding',
  grade: 'C',
  check(context) {
    const { message, sender } = context;
    const places = [
      { field: 'from', text: sender?.mailbox.name.slice(0, LONGEST_NAME) ?? '', atLeast: FEW },
      { field: 'subject', text: message.subject.slice(0, LONGEST_NAME), atLeast: FEW },
      { field: 'text', text: message.text.slice(0, LONGEST), atLeast: 10 * FEW },
    ] as const;
    for (const { field, text, atLeast } of places) {
      const first = text.search(STYLED);
      if (first < 0 || (text.match(STYLED)?.length ?? 0) < atLeast) continue;
      const guard = contextGuard(context);
      if (guard) return { silenced: guard };
      const shown = field === 'text' ? (text.slice(first).split('\n', 1)[0] ?? '').slice(0, 160) : text;
      return {
        evidence: [{ field, text: shown, ...(field === 'text' ? { at: first } : {}) }],
        params: [shown],
      };
    }
    return null;
  },
});
