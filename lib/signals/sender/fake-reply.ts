import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/** "Re:" and "Fwd:" as mail programs of the first-class languages write them, in brackets and with a count, too. */
const PREFIX =
  /^\s{0,5}\[?(?:re|fwd?|aw|wg|sv|vs|tr|rv|res|enc|rif|antw|doorst|odp)(?:\[\d{1,3}\])?\]?\s?[:：]/i;

/** What stands before a quoted line, or as a rule above a quoted text. */
const QUOTE = /^\s{0,9}(?:>|--|_{10})/;
/** "On Monday Ann wrote:" as mail programs write it. */
const WROTE = /wrote|schrieb|schreef|a écrit|escribió|escreveu|ha scritto|skrev|napisał|пишет|写道|のメール/i;
/** Lines and UTF-16 units of each that are looked at. */
const MOST_LINES = 400;
const LONGEST_LINE = 300;

/**
 * The subject says that it answers or passes something on, and there is no earlier message.
 * False positives: people who type "Re:", programs that lose the thread. Guards: only where the headers are visible; no
 * quoted text below; lists; counted only beside wording that asks for something, or a claim. (SpamAssassin GB_FAKE_RF.)
 */
export default defineSignal({
  id: 'fake-reply',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { message } = context;
    if (message.reply !== false || !message.headers?.length) return null;
    const shown = PREFIX.exec(message.subject)?.[0].trim();
    if (!shown || quotes(message.text)) return null;
    const guard = message.list?.id ? 'list' : contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'subject', text: message.subject }], params: [shown] };
  },
});

/** Whether a text holds what it answers or passes on. */
function quotes(text: string): boolean {
  return text.split('\n', MOST_LINES).some((whole) => {
    const line = whole.slice(0, LONGEST_LINE).trimEnd();
    return QUOTE.test(line) || (/[:：]$/.test(line) && WROTE.test(line));
  });
}
