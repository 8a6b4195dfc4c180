import type { Assessment } from '../../assess/assessment';
import { judgedMessage } from '../../assess/judgedMessage';
import type { Message } from '../../message/message';
import { realTargets, type Target } from '../forms/realTargets';

/** What decides which desks fit a message, and by which way. */
export interface Matter {
  /** The message that the assessment is about: the one that was passed on, where one was. */
  message: Message;
  assessment: Assessment;
  /** A text that somebody pasted, from an SMS or a chat: nothing that could be attached or sent on as mail. */
  isText: boolean;
  /** Pages of strangers that it leads to, the most telling first. */
  targets: Target[];
  /** ISO 3166-1 alpha-2 in capitals; null when not known. */
  country: string | null;
}

/** In: a message as it was checked, and the reader's country in any case. Pure. */
export function matterOf(message: Message, assessment: Assessment, country: string | null): Matter {
  const judged = judgedMessage(message, assessment);
  return {
    message: judged,
    assessment,
    isText: message.origin === 'pasted' && !message.from.some(({ address }) => address !== ''),
    targets: realTargets(judged, assessment),
    country: country?.toUpperCase() ?? null,
  };
}
