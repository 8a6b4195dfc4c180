import { Section } from '../../components/parts/Section';
import { ReportChoices } from '../../components/reportChoices/ReportChoices';
import { words } from '../../components/words';
import type { Message } from '../../lib/message/message';
import { useReportChoices } from '../pages/useReportChoices';
import type { CheckedMessage } from '../shared/protocol';

/** Whom one would tell of such a message. This one is made up, so nothing goes out. */
export function ReportMadeUp({ checked, message }: { checked: CheckedMessage; message: Message }) {
  const { props } = useReportChoices(checked, message, null);
  return (
    <Section part="report" glyph="report" title={words('section_report')}>
      <p>{words('report_made_up')}</p>
      <ReportChoices {...props} />
    </Section>
  );
}
