import type { PlanStep } from '../../lib/advise/plan/plan';
import { StepMore } from '../steps/StepMore';
import { words } from '../words';
import './PlanSteps.css';

interface Props {
  steps: readonly PlanStep[];
  /** Ids of the steps that are done. */
  ticked: ReadonlySet<string>;
  onTick: (id: string, done: boolean) => void;
  onCopy: (text: string) => Promise<void>;
}

/** Steps to tick, in order. What is done stays readable: somebody may ask for it later. */
export function PlanSteps({ steps, ticked, onTick, onCopy }: Props) {
  return (
    <ol class="plan-steps">
      {steps.map((step) => (
        <li key={step.id} class="plan-step" data-step={step.id}>
          <label class="plan-tick">
            <input
              type="checkbox"
              checked={ticked.has(step.id)}
              onChange={(event) => onTick(step.id, event.currentTarget.checked)}
            />
            <span>{words(step.key, step.params)}</span>
          </label>
          <div class="plan-more">
            <StepMore step={step} onCopy={onCopy} />
            {step.url && !step.copy ? <PrintedAddress url={step.url} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** On paper nothing can be clicked: there the address stands to be typed. */
function PrintedAddress({ url }: { url: string }) {
  return (
    <bdi class="plan-address mono" dir="ltr">
      {url.replace(/^https:\/\//, '').replace(/\/$/, '')}
    </bdi>
  );
}
