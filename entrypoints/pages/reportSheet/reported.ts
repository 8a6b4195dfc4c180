import type { CardData } from '../../../components/reportSheet/cardData';
import { mailboxes } from '../../../lib/report/asText';
import type { Reported } from './useReported';
import type { Told } from './useTold';

/**
 * What the list of reports keeps of one card. `isOpened`: what is made here was opened or saved; else a message that is to be sent on was sent on by the reader's own Forward, as it is.
 */
export function reported(
  { choice, form, out }: CardData,
  { message, assessment }: Told,
  isOpened = true,
): Reported {
  const { id, kind, name, way } = choice;
  const isOwnForward = form === 'forward' && way?.type === 'email' && !isOpened;
  return {
    choice: id,
    kind,
    name,
    // What stands in the field may have been changed.
    to: way?.type === 'email' ? (out?.to ?? way.value) : (way?.value ?? ''),
    form: form ?? 'own',
    subject: message.subject,
    sender: mailboxes(message),
    claim: assessment.claim?.name ?? '',
    verdict: assessment.verdict,
    altered: !isOwnForward && (out?.altered ?? false),
    rebuilt: !isOwnForward && (out?.rebuilt ?? false),
  };
}
