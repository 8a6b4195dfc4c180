import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { ReadHow } from '../readHow/ReadHow';
import { SenderLine } from '../senderLine/SenderLine';
import { VerdictCard } from '../verdictCard/VerdictCard';
import { openGuide } from './openGuide';
import './Result.css';

interface Props {
  assessment: Assessment;
  message: Message | null;
  /** Read from what the user pasted. */
  pasted?: boolean;
  /** Confirmed registrable domains that the claimed provider writes from. */
  officialDomains: string[];
  /** The heading of the verdict: 1 where it is the page's own, 2 below another. */
  level?: 1 | 2;
}

/**
 * What is read at first: the verdict, how it was come by, and who it says it is beside where it came from. The popup
 * paints it before anything else, so it needs neither the directory nor the list of domain endings.
 */
export function FirstGlance({ assessment, message, pasted, officialDomains, level }: Props) {
  return (
    <div class="first-glance">
      <VerdictCard assessment={assessment} level={level} onCheck={(from) => void openGuide(from)} />
      <ReadHow message={message} assessment={assessment} pasted={pasted} />
      <SenderLine assessment={assessment} officialDomains={officialDomains} />
    </div>
  );
}
