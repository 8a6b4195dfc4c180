import { Details } from '../details/Details';
import { IncidentCard } from '../incidentCard/IncidentCard';
import { UncheckedList } from '../uncheckedList/UncheckedList';
import { VerifyGuide } from '../verifyGuide/VerifyGuide';
import type { ResultData } from './resultData';

interface Props {
  data: ResultData;
  /** Opens how to check at once, where there is room. */
  roomy?: boolean;
}

/** Everything that is a click away: how to check, whom to tell, what after a click, and the machinery last. */
export function Deeper({ data, roomy = false }: Props) {
  const { assessment, message, incident, onCopy } = data;
  return (
    <>
      {incident ? (
        <IncidentCard incident={incident} onCopy={onCopy} open={roomy && incident.contradiction !== null} />
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
    </>
  );
}
