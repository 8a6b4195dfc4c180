import type { ComparedDomains, Step } from '../../lib/advise/advise';
import { registrableDomain } from '../../lib/domains/registrableDomain';
import { HostPair } from '../findings/HostPair';
import { LinkButton } from '../parts/Button';
import { nearestName } from '../parts/compareNames';
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
      {step.names ? <Names names={step.names} /> : null}
      {step.compare ? <Pair compare={step.compare} /> : null}
      {step.quote ? (
        <blockquote class="step-quote" lang={step.quote.lang} dir="auto">
          {step.quote.text}
        </blockquote>
      ) : null}
      {step.copy || step.url ? (
        <div class="row">
          {step.copy ? (
            <span class="step-copy">
              <code class="mono" dir="ltr">
                {step.copy}
              </code>
              <CopyButton text={step.copy} onCopy={onCopy} action="copy-address" />
            </span>
          ) : null}
          {step.url && step.verified !== false ? (
            <LinkButton kind={step.copy ? 'plain' : 'quiet'} href={step.url}>
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

function Names({ names }: { names: string[] }) {
  return (
    <ul class="step-names">
      {names.map((name) => (
        <li key={name}>
          <bdi class="mono">{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** The message's own domain above the official one that is nearest to it. */
function Pair({ compare: { sent, punycode, official } }: { compare: ComparedDomains }) {
  return (
    <div class="step-pair">
      <HostPair
        host={{ shown: sent, punycode, marks: [], target: nearestName(sent, official, registrableDomain) }}
      />
    </div>
  );
}

/** So that nobody opens a page without knowing whose. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
