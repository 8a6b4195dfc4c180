import { isThread } from '../isThread';
import { defineSignal } from '../signal';

/** Characters; a preheader, the hidden first line that lists show beside the subject, is shorter. */
const PREHEADER = 400;
/** UTF-16 units of hidden text whose words are looked up, and of the text in which they are. */
const LOOKED_UP = 4000;
const LONGEST = 60_000;
/** Share of the hidden words that stand in the visible text, too, where it is the same text for another screen. */
const SAME = 0.6;

/**
 * Much text that the reader does not see: written for filters.
 * False positives: preheaders, texts for other screens, quoted mail that is folded away. Guards: length; hidden text that
 * repeats the visible one or is little beside it; confirmed mail to many readers; replies; trusted senders; the
 * provider itself.
 */
export default defineSignal({
  id: 'hidden-text',
  family: 'hiding',
  grade: 'B',
  check({ message, bulk, sender, providerItself }) {
    if (message.hiddenText.length <= PREHEADER) return null;
    const hidden = message.hiddenText
      .slice(0, LONGEST)
      .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ')
      .trim();
    if (hidden.length <= PREHEADER) return null;
    if (message.text.length > hidden.length * 2 || repeats(hidden, message.text))
      return { silenced: 'repeats_text' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    if (isThread(message)) return { silenced: 'reply' };
    if (bulk && sender?.authentication === 'pass') return { silenced: 'bulk' };
    return { evidence: [{ field: 'hidden', text: hidden.slice(0, 160) }], params: [String(hidden.length)] };
  },
});

/** Words in a text, of four letters and more. */
function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

function repeats(hidden: string, text: string): boolean {
  const wanted = [...new Set(words(hidden.slice(0, LOOKED_UP)))];
  if (wanted.length === 0) return text.includes(hidden.slice(0, 60));
  const seen = new Set(words(text.slice(0, LONGEST)));
  return wanted.filter((word) => seen.has(word)).length >= wanted.length * SAME;
}
