import type { ComponentChildren } from 'preact';
import type { Step } from '../../lib/advise/advise';
import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { Details } from '../details/Details';
import { FindingList } from '../findings/FindingList';
import { IncidentCard, type IncidentView } from '../incidentCard/IncidentCard';
import { ReadHow } from '../readHow/ReadHow';
import { SenderLine } from '../senderLine/SenderLine';
import { UncheckedList } from '../uncheckedList/UncheckedList';
import { VerdictCard } from '../verdictCard/VerdictCard';
import { VerifyGuide } from '../verifyGuide/VerifyGuide';
import './Result.css';

/** Everything that is shown about one message: data, and what happens on a choice. */
export interface ResultData {
  assessment: Assessment;
  message: Message | null;
  /** Read from what the user pasted. */
  pasted?: boolean;
  officialDomains: string[];
  verify: Step[];
  /** "I already clicked": it leads to a page of the extension, of which nothing is known here. */
  afterClick: ComponentChildren;
  incident: IncidentView | null;
  /** Whom to tell: where that goes on is not known here, either. */
  report: ComponentChildren;
  /** The result as text with links made harmless. */
  reportText: string;
  onCopy: (text: string) => Promise<void>;
}

interface Props {
  data: ResultData;
  /** Opens why and how to check at once, where there is room. */
  roomy?: boolean;
  /** The heading of the verdict: 1 where it is the page's own, 2 below another. */
  level?: 1 | 2;
}

/** The answer: verdict, claim, why, how to check, report, "I already clicked", and the machinery last. */
export function Result({ data, roomy, level }: Props) {
  const { assessment, message, onCopy } = data;
  return (
    <div class="result">
      <VerdictCard assessment={assessment} level={level} />
      <ReadHow message={message} assessment={assessment} pasted={data.pasted} />
      <SenderLine assessment={assessment} officialDomains={data.officialDomains} />
      <div class="result-more">
        <FindingList findings={assessment.findings} open={roomy} />
        {data.incident ? (
          <IncidentCard
            incident={data.incident}
            onCopy={onCopy}
            open={roomy && data.incident.contradiction !== null}
          />
        ) : null}
        <VerifyGuide steps={data.verify} onCopy={onCopy} open={roomy} unknown={!assessment.claim?.provider} />
        {data.report}
        {data.afterClick}
        <UncheckedList
          unchecked={assessment.unchecked}
          message={message}
          open={roomy && assessment.verdict === 'unremarkable'}
        />
        <Details assessment={assessment} message={message} text={data.reportText} onCopy={onCopy} />
      </div>
    </div>
  );
}
