import type { Step } from '../../lib/advise/advise';
import { words } from '../words';
import { StepMore } from './StepMore';
import './Steps.css';

interface Props {
  steps: Step[];
  onCopy: (text: string) => Promise<void>;
  /** Number of the first one, where others stand before it. */
  from?: number;
}

/** Things to do, in order. A page is opened only by choice, and only one that was confirmed. */
export function Steps({ steps, onCopy, from = 1 }: Props) {
  return (
    <>
      <ol class="steps" start={from} style={{ counterReset: `step ${from - 1}` }}>
        {steps.map((step, place) => (
          <li key={place} class="step" data-step={step.key}>
            <p>
              {words(step.key, step.params)}
              {step.verified === false ? <span class="step-unconfirmed">{words('unconfirmed')}</span> : null}
            </p>
            <StepMore step={step} onCopy={onCopy} />
          </li>
        ))}
      </ol>
      {steps.some(({ verified }) => verified === false) ? (
        <p class="small soft">{words('unconfirmed_means')}</p>
      ) : null}
    </>
  );
}
