import type { Step } from '../../lib/advise/advise';
import { LinkButton } from '../parts/Button';
import { CopyButton } from '../parts/CopyButton';
import { words } from '../words';
import { SourceLine } from './SourceLine';
import './Steps.css';

interface Props {
  steps: Step[];
  onCopy: (text: string) => Promise<void>;
}

/** Things to do, in order. A page is opened only by choice, and only one that was confirmed. */
export function Steps({ steps, onCopy }: Props) {
  return (
    <ol class="steps">
      {steps.map((step, place) => (
        <li key={place} class="step">
          <p>
            {words(step.key, step.params)}
            {step.verified === false ? <span class="step-unconfirmed">{words('unconfirmed')}</span> : null}
          </p>
          {step.items ? <Items keys={step.items} /> : null}
          {step.quote ? (
            <blockquote class="step-quote" lang={step.quote.lang} dir="auto">
              {step.quote.text}
            </blockquote>
          ) : null}
          {step.copy ? <code class="step-copy mono">{step.copy}</code> : null}
          {step.copy || step.url ? (
            <div class="row">
              {step.copy ? <CopyButton text={step.copy} onCopy={onCopy} /> : null}
              {step.url && step.verified !== false ? (
                <LinkButton kind="quiet" href={step.url}>
                  {words('open_host', [hostOf(step.url)])}
                </LinkButton>
              ) : null}
            </div>
          ) : null}
          {step.source ? <SourceLine source={step.source} /> : null}
        </li>
      ))}
    </ol>
  );
}

function Items({ keys }: { keys: string[] }) {
  return (
    <ul class="step-items">
      {keys.map((key) => (
        <li key={key}>{words(key)}</li>
      ))}
    </ul>
  );
}

/** So that nobody opens a page without knowing whose. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
