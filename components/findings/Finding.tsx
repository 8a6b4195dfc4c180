import type { Finding as FindingData } from '../../lib/assess/assessment';
import { words } from '../words';
import { EvidenceView } from './EvidenceView';
import { evidencePieces } from './evidencePieces';
import { findingSentence } from './findingSentence';

/** More pieces than this say nothing new; the rest is under the technical details. */
const SHOWN = 3;

/** One reason: what was found, what it rests on, why it matters. */
export function Finding({ finding }: { finding: FindingData }) {
  const { pieces, left } = evidencePieces(finding.evidence, SHOWN);
  return (
    <li class={`finding finding-${finding.grade}`} data-signal={finding.signal}>
      <h3 class="finding-sentence" dir="auto">
        {findingSentence(finding)}
      </h3>
      {pieces.map(({ evidence, further }, place) => (
        <EvidenceView key={place} evidence={evidence} further={further} />
      ))}
      {left > 0 ? <p class="small soft">{words('evidence_more', [String(left)])}</p> : null}
      <p class="finding-why soft">{words(finding.why)}</p>
    </li>
  );
}
