import type { Finding as FindingData } from '../../lib/assess/assessment';
import { Section } from '../parts/Section';
import { words } from '../words';
import { Finding } from './Finding';
import './Findings.css';

/** As many reasons as are read; people who want all of them have one more click. */
const FIRST = 3;

/** Why: the findings with their evidence, strongest first. */
export function FindingList({ findings, open }: { findings: FindingData[]; open?: boolean }) {
  if (findings.length === 0) return null;
  const more = findings.slice(FIRST);
  return (
    <Section
      part="findings"
      glyph="why"
      title={words('section_findings')}
      aside={String(findings.length)}
      open={open}
    >
      <Reasons findings={findings.slice(0, FIRST)} />
      {more.length > 0 ? (
        <details class="findings-more">
          <summary>{words('findings_more', [String(more.length)])}</summary>
          <Reasons findings={more} />
        </details>
      ) : null}
    </Section>
  );
}

function Reasons({ findings }: { findings: FindingData[] }) {
  return (
    <ol class="findings">
      {findings.map((finding) => (
        <Finding key={finding.signal} finding={finding} />
      ))}
    </ol>
  );
}
