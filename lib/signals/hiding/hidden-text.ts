import { defineSignal } from '../signal';

/** Characters; a preheader, the hidden first line that lists show beside the subject, is shorter. */
const PREHEADER = 400;
/** UTF-16 units that are looked at. */
const LONGEST = 20_000;

/**
 * Much text that the reader does not see: written for filters.
 * False positives: preheaders, texts for other screens. Guards: length; hidden text that repeats the visible one.
 */
export default defineSignal({
  id: 'hidden-text',
  family: 'hiding',
  grade: 'C',
  check({ message, bulk, sender }) {
    const hidden = message.hiddenText
      .slice(0, LONGEST)
      .replace(/[\u034f\u00ad\u200b-\u200f\u2007\ufeff\s]+/g, ' ')
      .trim();
    if (hidden.length <= PREHEADER) return null;
    if (message.text.includes(hidden.slice(0, 60)) || message.text.length > message.hiddenText.length * 2)
      return { silenced: 'repeats_text' };
    if (bulk && sender?.authentication === 'pass') return { silenced: 'bulk' };
    return { evidence: [{ field: 'hidden', text: hidden.slice(0, 160) }], params: [String(hidden.length)] };
  },
});
