import { useId, useState } from 'preact/hooks';
import type { Step } from '../../lib/advise/advise';
import { Section } from '../parts/Section';
import { Steps } from '../steps/Steps';
import { words } from '../words';
import './AfterClick.css';

interface Props<What extends string> {
  /** What a person may have given away; each is shown through `given_<what>`. */
  choices: readonly What[];
  planFor: (what: What) => Step[];
  onCopy: (text: string) => Promise<void>;
}

/** "I already clicked or replied": first what was given away, then the plan for it. No blame. */
export function AfterClick<What extends string>({ choices, planFor, onCopy }: Props<What>) {
  const [chosen, choose] = useState<What | null>(null);
  const group = useId();
  return (
    <Section part="after-click" glyph="clicked" title={words('section_after_click')}>
      <p class="soft">{words('after_click_lead')}</p>
      <fieldset class="given">
        <legend class="given-question">{words('after_click_question')}</legend>
        {choices.map((what) => (
          <label key={what} class="given-choice">
            <input
              type="radio"
              name={group}
              value={what}
              checked={chosen === what}
              onChange={() => choose(what)}
            />
            <span>{words(`given_${what.replaceAll('-', '_')}`)}</span>
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">{chosen ? <Steps steps={planFor(chosen)} onCopy={onCopy} /> : null}</div>
    </Section>
  );
}
