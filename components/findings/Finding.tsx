import type { Finding as FindingData } from '../../lib/assess/assessment';
import { words } from '../words';
import { EvidenceView } from './EvidenceView';
import { evidencePieces } from './evidencePieces';
import { findingSentence } from './findingSentence';
import type { ShowPlace } from './showPlace';

/** More pieces than this say nothing new; the rest is under the technical details. */
const SHOWN = 3;

interface Props {
  finding: FindingData;
  /** Of the message that it is about. */
  text?: string;
  onShow?: ShowPlace;
  /** Its sentence is in sight just above, as the verdict's: it is then only read aloud. */
  isSaid?: boolean;
}

/** One reason: what was found, what it rests on, why it matters. */
export function Finding({ finding, text, onShow, isSaid = false }: Props) {
  const { pieces, left } = evidencePieces(finding.evidence, SHOWN);
  return (
    <li class={`finding finding-${finding.grade}`} data-signal={finding.signal}>
      <h3 class={isSaid ? 'only-read' : 'finding-sentence'} dir="auto">
        {findingSentence(finding)}
      </h3>
      {pieces.map(({ evidence, further }, place) => (
        <EvidenceView key={place} evidence={evidence} further={further} text={text} onShow={onShow} />
      ))}
      {left > 0 ? <p class="small soft">{words('evidence_more', [String(left)])}</p> : null}
      <p class="finding-why soft">{words(finding.why)}</p>
    </li>
  );
}
