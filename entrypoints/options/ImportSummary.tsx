import { counted } from '../../components/inLanguage';
import { Button } from '../../components/parts/Button';
import { words } from '../../components/words';
import { MOST_TRUSTED } from '../../lib/storage/trust';
import type { Merged } from '../../lib/storage/mergeTrust';
import { FAULTS } from './trustFaults';

/** Lines that are shown of those left out, and UTF-16 units of each. */
const SHOWN = 20;
const LONGEST = 120;

interface Props {
  /** Null: nothing was brought in. */
  merged: Merged | null;
  onUndo: (merged: Merged) => void;
}

/** What a file brought: how much is new, was there, and which lines were left out and why. */
export function ImportSummary({ merged, onUndo }: Props) {
  return (
    <div aria-live="polite" class="options-summary" data-part="import">
      {merged ? <Summary merged={merged} onUndo={onUndo} /> : null}
    </div>
  );
}

function Summary({ merged, onUndo }: { merged: Merged; onUndo: Props['onUndo'] }) {
  const { added, known, refused } = merged;
  const count = added.senders.length + added.domains.length;
  return (
    <>
      <p>
        <strong>{counted('options_added', count)}</strong>
      </p>
      {known > 0 ? <p>{counted('options_known', known)}</p> : null}
      {refused.length > 0 ? (
        <>
          <p>{counted('options_refused', refused.length)}</p>
          <ul class="options-refused small">
            {refused.slice(0, SHOWN).map(({ text, why }, at) => (
              <li key={at}>
                <bdi class="mono">{shortened(text)}</bdi>{' '}
                <span class="soft">
                  {why === 'full' ? words('options_trust_full', [String(MOST_TRUSTED)]) : words(FAULTS[why])}
                </span>
              </li>
            ))}
            {refused.length > SHOWN ? <li aria-hidden="true">…</li> : null}
          </ul>
        </>
      ) : null}
      {count > 0 ? (
        <div class="row">
          <Button glyph="back" action="undo-import" onPress={() => onUndo(merged)}>
            {words('plan_undo')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Marks that turn the line round would hide what stands there. */
function shortened(text: string): string {
  const plain = text.replace(/\p{C}/gu, '\uFFFD');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
