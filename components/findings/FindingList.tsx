import type { Finding as FindingData } from '../../lib/assess/assessment';
import { Section } from '../parts/Section';
import { words } from '../words';
import { Finding } from './Finding';
import './Findings.css';

/** Why: every finding with its evidence, strongest first. */
export function FindingList({ findings, open }: { findings: FindingData[]; open?: boolean }) {
  if (findings.length === 0) return null;
  return (
    <Section
      part="findings"
      glyph="why"
      title={words('section_findings')}
      aside={String(findings.length)}
      open={open}
    >
      <ol class="findings">
        {findings.map((finding) => (
          <Finding key={finding.signal} finding={finding} />
        ))}
      </ol>
    </Section>
  );
}
