import { Section } from '../../components/parts/Section';
import { ReportChoices } from '../../components/reportChoices/ReportChoices';
import { words } from '../../components/words';
import type { Message } from '../../lib/message/message';
import { useReportChoices } from '../pages/useReportChoices';
import type { CheckedMessage } from '../shared/protocol';

/** Whom to tell of a message that was dropped or pasted here. */
export function ReportHere({ checked, message }: { checked: CheckedMessage; message: Message }) {
  const { props } = useReportChoices(checked, message, null);
  return (
    <Section part="report" glyph="report" title={words('section_report')}>
      <p class="soft">{words('report_lead')}</p>
      <ReportChoices {...props} />
    </Section>
  );
}
