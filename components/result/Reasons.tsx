import type { Assessment } from '../../lib/assess/assessment';
import { judgedMessage } from '../../lib/assess/judgedMessage';
import type { Message } from '../../lib/message/message';
import { FindingList } from '../findings/FindingList';
import type { ShowPlace } from '../findings/showPlace';

interface Props {
  assessment: Assessment;
  /** The sentences that its phrases stand in are read from it. */
  message: Message | null;
  /** Opens it also where nothing warns. */
  roomy?: boolean;
  onShow?: ShowPlace;
}

/** Why: what the verdict rests on. A warning is not given without its reasons in sight. */
export function Reasons({ assessment, message, roomy = false, onShow }: Props) {
  const { verdict, findings } = assessment;
  const warns = verdict === 'dangerous' || verdict === 'suspicious';
  return (
    <FindingList
      findings={findings}
      open={warns || roomy}
      text={message ? judgedMessage(message, assessment).text : ''}
      onShow={onShow}
      isFirstSaid={warns}
    />
  );
}
