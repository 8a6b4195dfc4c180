import type { FileTrouble } from '../../../components/reportSheet/NoOriginal';
import { differences } from '../../../lib/message/differences';
import { sendMessage, type CheckedMessage } from '../../shared/protocol';

/** A message with the source it was judged from. */
export interface Original {
  checked: CheckedMessage;
  /** A character a byte. */
  source: string;
}

/**
 * Reads a source that is said to be that of a message, and judges the message anew from it. Never rejects.
 * @param anyway the reader was told that it is another's, and says that it is not
 */
export async function examineSource(
  shown: CheckedMessage,
  source: string,
  anyway: boolean,
): Promise<Original | FileTrouble> {
  const judged = await sendMessage('judgeSource', source).catch(() => null);
  if (!judged?.message) return { unreadable: judged?.assessment.reason ?? 'failed' };
  const differs = anyway || !shown.message ? [] : differences(shown.message, judged.message);
  if (differs.length > 0) return { differs };
  const { message, assessment } = judged;
  return { checked: { ...shown, message, assessment }, source };
}
