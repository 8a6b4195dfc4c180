import type { CheckedMessage } from '../shared/protocol';

/** What the switcher says of each message. */
export function switcherRows(messages: readonly CheckedMessage[]) {
  return messages.map(({ key, message, assessment }) => ({
    key,
    sender: assessment.sender?.name || assessment.sender?.address || '',
    subject: message?.subject ?? '',
    verdict: assessment.verdict,
  }));
}
