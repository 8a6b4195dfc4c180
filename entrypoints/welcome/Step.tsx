import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Glyph } from '../../components/icons/Glyph';
import { words } from '../../components/words';

interface Props {
  step: 1 | 2 | 3;
  done: boolean;
  children: ComponentChildren;
}

/** One of the three: what it is good for, whether it is done, and the means to do it right here. */
export function Step({ step, done, children }: Props) {
  const heading = useId();
  return (
    <li class="welcome-step" data-step={step} data-done={done} aria-labelledby={heading}>
      <div class="welcome-step-words">
        <span class="welcome-number" aria-hidden="true">
          {done ? <Glyph name="check" size={20} /> : step}
        </span>
        <h2 id={heading}>{words(`welcome_step${step}`)}</h2>
        <output class="welcome-done small">{done ? words('step_done') : ''}</output>
        <p class="soft">{words(`welcome_step${step}_text`)}</p>
      </div>
      <div class="welcome-step-here">{children}</div>
    </li>
  );
}
