import type { Step } from '../../lib/advise/advise';
import { LinkButton } from '../parts/Button';
import { CopyButton } from '../parts/CopyButton';
import { words } from '../words';
import { SourceLine } from './SourceLine';
import './Steps.css';

interface Props {
  step: Step;
  onCopy: (text: string) => Promise<void>;
}

/** What goes with a step's words: a list, a quote, an address to type, a page to open by choice, and the source. */
export function StepMore({ step, onCopy }: Props) {
  return (
    <>
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
    </>
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
