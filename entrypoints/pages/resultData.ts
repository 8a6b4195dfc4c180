import { h, type ComponentChildren } from 'preact';
import type { ShowPlace } from '../../components/findings/showPlace';
import type { ResultData } from '../../components/result/Result';
import { throughWords } from '../../components/senderLine/throughWords';
import { words } from '../../components/words';
import { verificationGuide } from '../../lib/advise/guide';
import { judgedMessage } from '../../lib/assess/judgedMessage';
import type { Message } from '../../lib/message/message';
import { providerById } from '../../lib/providers/directory';
import { reportText } from '../../lib/report/asText';
import type { CheckedMessage } from '../shared/protocol';
import { AfterClickFor } from './AfterClickFor';
import { copyText } from './copyText';
import { incidentView } from './incidentView';

interface Surroundings {
  message: Message;
  /** Whom to tell. */
  report: ComponentChildren;
  /** Where the message itself is in sight. */
  onShow?: ShowPlace | undefined;
}

/** Gathers all that the result shows about one message. */
export function resultData(
  { assessment, officialDomains, pasted }: CheckedMessage,
  { message, report, onShow }: Surroundings,
): ResultData {
  const provider = assessment.claim?.provider ? providerById(assessment.claim.provider) : null;
  // A report is about whoever wrote the bait, not about who passed it on.
  const judged = judgedMessage(message, assessment);
  return {
    assessment,
    message,
    pasted,
    officialDomains,
    verify: verificationGuide({
      provider,
      verdict: assessment.verdict,
      sender: assessment.sender?.registrableDomain || null,
    }),
    // What was chosen for a message in one name is not true of one in another.
    afterClick: h(AfterClickFor, { provider, key: provider?.id ?? '' }),
    incident: incidentView(assessment.incident),
    report,
    reportText: reportText(
      judged,
      assessment,
      words,
      assessment.sentThrough && throughWords(assessment.sentThrough),
    ),
    onCopy: copyText,
    ...(onShow ? { onShow } : {}),
  };
}
