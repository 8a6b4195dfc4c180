import { defineSignal } from '../signal';

/** Between Latin letters no script needs them; emoji, Arabic and Indic scripts do elsewhere. */
const BETWEEN_LATIN =
  /\p{Script=Latin}[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]{1,20}\p{Script=Latin}/u;

/** Invisible characters inside words of the sender's name or the subject: they break the words for filters only. */
export default defineSignal({
  id: 'invisible-in-name',
  family: 'hiding',
  grade: 'B',
  check({ message, sender }) {
    const name = sender?.mailbox.name ?? '';
    const field = BETWEEN_LATIN.test(name) ? 'from' : BETWEEN_LATIN.test(message.subject) ? 'subject' : null;
    return field ? { evidence: [{ field, text: field === 'from' ? name : message.subject }] } : null;
  },
});
