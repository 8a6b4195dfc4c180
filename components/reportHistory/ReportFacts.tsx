import type { ComponentChildren } from 'preact';
import type { ReportRecord } from '../../lib/storage/reports';
import { words } from '../words';
import { formWords } from './shownWords';

/** Who sent the message, and where the report went. Text from the message is only ever text. */
export function ReportFacts({ report }: { report: ReportRecord }) {
  const { sender, claim, name, to } = report;
  return (
    <dl class="report-facts small">
      {sender ? (
        <Fact label={words('report_text_from')}>
          <bdi>{sender}</bdi>
        </Fact>
      ) : null}
      {claim ? (
        <Fact label={words('report_text_claim')}>
          <bdi>{claim}</bdi>
        </Fact>
      ) : null}
      {name || to ? (
        <Fact label={words('reports_to')}>
          {name ? <bdi>{name}</bdi> : null}{' '}
          {to ? (
            <bdi class="mono" dir="ltr">
              {to}
            </bdi>
          ) : null}
        </Fact>
      ) : null}
      <Fact label={words('reports_form')}>{formWords(report)}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
