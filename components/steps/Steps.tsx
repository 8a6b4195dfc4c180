import type { Step } from '../../lib/advise/advise';
import { words } from '../words';
import { StepMore } from './StepMore';
import './Steps.css';

interface Props {
  steps: Step[];
  onCopy: (text: string) => Promise<void>;
}

/** Things to do, in order. A page is opened only by choice, and only one that was confirmed. */
export function Steps({ steps, onCopy }: Props) {
  return (
    <>
      <ol class="steps">
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
