import type { Finding as FindingData } from '../../lib/assess/assessment';
import { cut, cutMiddle } from '../parts/cut';
import { withoutTurns } from '../parts/visible';
import { words } from '../words';
import { EvidenceView } from './EvidenceView';

/** More pieces than this say nothing new; the rest is under the technical details. */
const SHOWN = 3;

/** Of a name in a sentence; UTF-16 units. */
const LONGEST_NAME = 90;

/** One reason: what was found, what it rests on, why it matters. */
export function Finding({ finding }: { finding: FindingData }) {
  return (
    <li class={`finding finding-${finding.grade}`} data-signal={finding.signal}>
      <h3 class="finding-sentence" dir="auto">
        {words(finding.key, finding.params.map(readable))}
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

/** A sentence from a message is cut at its end; a name keeps its end, where its owner stands. */
function readable(param: string): string {
  const text = withoutTurns(param);
  return /\s/.test(text) ? cut(text) : cutMiddle(text, LONGEST_NAME);
}
