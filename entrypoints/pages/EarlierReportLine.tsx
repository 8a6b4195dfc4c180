import { onDay } from '../../components/inLanguage';
import { localDay } from '../../components/localDay';
import { words } from '../../components/words';
import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { earlierReport } from './earlierReport';
import { useReports } from './useReports';

/** Says that such a message was reported before, so that nobody does it twice. */
export function EarlierReportLine({ message, assessment }: { message: Message; assessment: Assessment }) {
  const { stored } = useReports();
  const earlier = earlierReport(stored?.reports ?? [], message, assessment);
  if (!earlier) return null;
  return <p data-part="reported">{words('report_earlier', [onDay(localDay(new Date(earlier.at)))])}</p>;
}
