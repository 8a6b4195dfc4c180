import type { CardData } from '../../../components/reportSheet/cardData';
import { judgedMessage } from '../../../lib/assess/judgedMessage';
import { mailboxes } from '../../../lib/report/asText';
import type { CheckedMessage } from '../../shared/protocol';
import type { Reported } from './useReported';

/**
 * What the list of reports keeps of one card. Null for a message that could not be read. `isOpened`: what is made here
 * was opened or saved; else a message that is to be sent on was sent on by the reader's own Forward, as it is.
 */
export function reported(
  { choice, form, out }: CardData,
  { message, assessment }: CheckedMessage,
  isOpened = true,
): Reported | null {
  if (!message) return null;
  const about = judgedMessage(message, assessment);
  const { id, kind, name, way } = choice;
  const isOwnForward = form === 'forward' && way?.type === 'email' && !isOpened;
  return {
    choice: id,
    kind,
    name,
    // What stands in the field may have been changed.
    to: way?.type === 'email' ? (out?.to ?? way.value) : (way?.value ?? ''),
    form: form ?? 'own',
    subject: about.subject,
    sender: mailboxes(about),
    claim: assessment.claim?.name ?? '',
    verdict: assessment.verdict,
    altered: !isOwnForward && (out?.altered ?? false),
    rebuilt: !isOwnForward && (out?.rebuilt ?? false),
  };
}
