import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { reportText } from '../../lib/report/asText';
import { onDay } from '../inLanguage';
import { throughWords } from '../senderLine/throughWords';
import { words } from '../words';
import './PrintedReport.css';

/** What went to one place, or is ready to. */
export interface PrintedPlace {
  id: string;
  name: string;
  /** Address, number or form; '' for the webmail's own button. */
  to: string;
  form: string | null;
  isSent: boolean;
  altered: boolean;
  rebuilt: boolean;
}

interface Props {
  /** The one that the assessment is about (`judgedMessage`). */
  message: Message;
  assessment: Assessment;
  places: readonly PrintedPlace[];
  /** YYYY-MM-DD. */
  day: string;
}

/** The report on paper and nowhere else: the message's facts, what stood out, what went where. All defanged. */
export function PrintedReport({ message, assessment, places, day }: Props) {
  const { sentThrough } = assessment;
  return (
    <div class="printed-report">
      <h1>{words('reports_title')}</h1>
      <p>{onDay(day)}</p>
      <pre dir="auto">{reportText(message, assessment, words, sentThrough && throughWords(sentThrough))}</pre>
      <h2>{words('report_went')}</h2>
      <ul>
        {places.map(({ id, name, to, form, isSent, altered, rebuilt }) => (
          <li key={id}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {to ? <bdi>{to}</bdi> : null}
            {form ? <span>{words(`reports_form_${form}`)}</span> : null}
            {altered ? <span>{words('report_altered')}</span> : null}
            {rebuilt ? <span>{words('report_rebuilt')}</span> : null}
            <span>{words(isSent ? 'report_sent_now' : 'report_not_sent')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
