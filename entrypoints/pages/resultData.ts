import { h } from 'preact';
import type { ResultData } from '../../components/result/Result';
import { throughWords } from '../../components/senderLine/throughWords';
import { words } from '../../components/words';
import { verificationGuide } from '../../lib/advise/guide';
import { judgedMessage } from '../../lib/assess/judgedMessage';
import type { Message } from '../../lib/message/message';
import { providerById, vouches } from '../../lib/providers/directory';
import type { Provider } from '../../lib/providers/provider';
import { reportText } from '../../lib/report/asText';
import { composeDraft } from '../../lib/report/composeDraft';
import { desksFor } from '../../lib/report/desks';
import { draftReport } from '../../lib/report/draft';
import type { CheckedMessage } from '../shared/protocol';
import { AfterClickFor } from './AfterClickFor';
import { copyText } from './copyText';
import { incidentView } from './incidentView';

interface Surroundings {
  message: Message;
  /** ISO 3166-1 alpha-2, null when not said. */
  country: string | null;
  /** Adapter id of the webmail that the compose window is to open in; null for the browser's mail program. */
  webmail: string | null;
  /** There when the raw source can be saved. */
  onSaveOriginal?: () => void;
}

/** Gathers all that the result shows about one message. */
export function resultData(
  { assessment, pasted }: CheckedMessage,
  { message, country, webmail, onSaveOriginal }: Surroundings,
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
    desks: desksFor(assessment, country),
    draftFor: ({ desk }) => draftReport(desk, judged, assessment, { raw: onSaveOriginal !== undefined }),
    composeUrl: (draft) => composeDraft(draft, webmail),
    reportText: reportText(
      judged,
      assessment,
      words,
      assessment.sentThrough && throughWords(assessment.sentThrough),
    ),
    onCopy: copyText,
    onSaveOriginal,
  };
}

/** Confirmed domains that a provider writes from; where no role says so, all that are confirmed. */
function mailDomains(provider: Provider): string[] {
  const confirmed = provider.domains.filter(vouches);
  const mail = confirmed.filter(({ roles }) => roles.includes('mail'));
  return (mail.length > 0 ? mail : confirmed).map(({ domain }) => domain);
}
