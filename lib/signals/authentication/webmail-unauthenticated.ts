import { defineSignal } from '../signal';

/**
 * The webmail says that it could not confirm the sender: a question mark for his picture, a line beside the address.
 * False positives: forwarded mail, lists, small domains that sign nothing. Guards: the message's source, where it was
 * read, says that the sender is confirmed; a list's mark beside mail that asks for nothing. Where the source says
 * the same, it is said once.
 */
export default defineSignal({
  id: 'webmail-unauthenticated',
  family: 'authentication',
  grade: 'B',
  check({ message, sender, asks }) {
    if (!message.warnings?.includes('unauthenticated') || !sender) return null;
    if (sender.authentication === 'fail') return null;
    if (sender.authentication === 'pass') return { silenced: 'authenticated' };
    if (message.list?.id && !asks) return { silenced: 'list' };
    const { address, name } = sender.mailbox;
    const shown = address || name;
    return { evidence: [{ field: 'authentication', text: shown }], params: [shown] };
  },
});
