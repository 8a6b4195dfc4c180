import { useState } from 'preact/hooks';
import { Section } from '../../components/parts/Section';
import { words } from '../../components/words';
import { EarlierReportLine } from '../pages/EarlierReportLine';
import { ReportSheetFor } from '../pages/ReportSheetFor';
import { usePrivate } from '../pages/usePrivate';
import type { CheckedMessage } from '../shared/protocol';

interface Props {
  checked: CheckedMessage;
  /** What it was read from, a character a byte; '' where there is none. */
  source: string;
}

/** Whom to tell of a message that was dropped or pasted here, and what goes out; made when it is first asked for. */
export function ReportHere({ checked, source }: Props) {
  const isPrivate = usePrivate() !== false;
  const [opened, open] = useState(false);
  return (
    <Section part="report" glyph="report" title={words('section_report')} onOpen={() => open(true)}>
      <p class="soft">{words('report_lead')}</p>
      {checked.message ? (
        <EarlierReportLine message={checked.message} assessment={checked.assessment} />
      ) : null}
      {opened ? (
        <ReportSheetFor
          checked={checked}
          webmail={null}
          page={null}
          chosen={null}
          getSource={source ? async () => ({ source }) : null}
          isPrivate={isPrivate}
          level={3}
        />
      ) : null}
    </Section>
  );
}
