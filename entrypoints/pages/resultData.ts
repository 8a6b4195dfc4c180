import { h, type ComponentChildren } from 'preact';
import type { ResultData } from '../../components/result/Result';
import { throughWords } from '../../components/senderLine/throughWords';
import { words } from '../../components/words';
import { verificationGuide } from '../../lib/advise/guide';
import { judgedMessage } from '../../lib/assess/judgedMessage';
import type { Message } from '../../lib/message/message';
import { providerById, vouches } from '../../lib/providers/directory';
import type { Provider } from '../../lib/providers/provider';
import { reportText } from '../../lib/report/asText';
import type { CheckedMessage } from '../shared/protocol';
import { AfterClickFor } from './AfterClickFor';
import { copyText } from './copyText';
import { incidentView } from './incidentView';

interface Surroundings {
  message: Message;
  /** Whom to tell. */
  report: ComponentChildren;
}

/** Gathers all that the result shows about one message. */
export function resultData(
  { assessment, pasted }: CheckedMessage,
  { message, report }: Surroundings,
): ResultData {
  const provider = assessment.claim?.provider ? providerById(assessment.claim.provider) : null;
  // A report is about whoever wrote the bait, not about who passed it on.
  const judged = judgedMessage(message, assessment);
  return {
    assessment,
    message,
    pasted,
    officialDomains: provider ? mailDomains(provider) : [],
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
  };
}

/** Confirmed domains that a provider writes from; where no role says so, all that are confirmed. */
function mailDomains(provider: Provider): string[] {
  const confirmed = provider.domains.filter(vouches);
  const mail = confirmed.filter(({ roles }) => roles.includes('mail'));
  return (mail.length > 0 ? mail : confirmed).map(({ domain }) => domain);
}
