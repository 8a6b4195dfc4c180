import { judgedMessage } from '../../lib/assess/judgedMessage';
import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { mailboxes, oneLine } from '../../lib/report/asText';
import { verdictTitle } from '../verdictCard/verdictWords';
import { words } from '../words';
import { SheetPart } from './SheetPart';
import './ReportAbout.css';

interface Props {
  message: Message;
  assessment: Assessment;
  level: 2 | 3;
}

/** Which message it is about: nothing in it can be clicked. */
export function ReportAbout({ message, assessment, level }: Props) {
  const about = judgedMessage(message, assessment);
  const { verdict } = assessment;
  return (
    <SheetPart part="report-about" title={words('report_about')} level={level}>
      <dl class="sheet-facts">
        <dt>{words('report_text_from')}</dt>
        <dd>
          <bdi>{oneLine(mailboxes(about)) || words('sender_unknown')}</bdi>
        </dd>
        <dt>{words('report_text_subject')}</dt>
        <dd>
          <bdi>{oneLine(about.subject)}</bdi>
        </dd>
        <dt>{words('report_text_verdict')}</dt>
        <dd data-verdict={verdict}>{verdictTitle(assessment)}</dd>
      </dl>
    </SheetPart>
  );
}
