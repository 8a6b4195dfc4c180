import type { Finding as FindingData } from '../../lib/assess/assessment';
import { words } from '../words';
import { EvidenceView } from './EvidenceView';
import { findingSentence } from './findingSentence';

/** More pieces than this say nothing new; the rest is under the technical details. */
const SHOWN = 3;

/** One reason: what was found, what it rests on, why it matters. */
export function Finding({ finding }: { finding: FindingData }) {
  return (
    <li class={`finding finding-${finding.grade}`} data-signal={finding.signal}>
      <h3 class="finding-sentence" dir="auto">
        {findingSentence(finding)}
      </h3>
      {finding.evidence.slice(0, SHOWN).map((evidence, place) => (
        <EvidenceView key={place} evidence={evidence} />
      ))}
      {finding.evidence.length > SHOWN ? (
        <p class="small soft">{words('evidence_more', [String(finding.evidence.length - SHOWN)])}</p>
      ) : null}
      <p class="finding-why soft">{words(finding.why)}</p>
    </li>
  );
}
