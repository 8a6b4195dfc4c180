import type { Assessment } from '../../lib/assess/assessment';
import { compareNames, nearestName } from '../parts/compareNames';
import { Marked } from '../parts/Marked';
import { visible } from '../../lib/links/visible';
import { listed } from '../inLanguage';
import { words } from '../words';
import { throughWords } from './throughWords';

import './SenderLine.css';

interface Props {
  assessment: Assessment;
  /** Confirmed registrable domains of the provider that the message claims to be; may be empty. */
  officialDomains: string[];
}

/** How many official domains are named before the rest is left to the guide. */
const NAMED = 3;

/** Both values side by side: who the message says it is, and where it was sent from. */
export function SenderLine({ assessment, officialDomains }: Props) {
  const { claim, sender, sentThrough } = assessment;
  const official = sender ? nearestName(sender.registrableDomain, officialDomains) : null;
  const named = official ? [official, ...officialDomains.filter((domain) => domain !== official)] : [];
  return (
    <section class="sender" data-part="claim" aria-label={words('section_claim')}>
      <dl class="sender-pair">
        <div class="sender-side">
          <dt>{words('claims_to_be')}</dt>
          <dd class="sender-name">{claim ? <bdi>{claim.name}</bdi> : words('claims_nobody')}</dd>
          {named.length > 0 ? (
            <dd class="small soft">{words('writes_from', [listed(named.slice(0, NAMED))])}</dd>
          ) : null}
        </div>
        <div class="sender-side">
          <dt>{words(assessment.forwarded ? 'sent_from_forwarded' : 'sent_from')}</dt>
          {sender ? (
            <>
              <dd class="sender-name">
                <SentFrom name={sender.registrableDomain || sender.address} official={official} />
              </dd>
              <dd class="small soft">
                {sender.name ? <bdi>{sender.name} </bdi> : null}
                <bdi class="sender-address mono">{visible(sender.address)}</bdi>
              </dd>
            </>
          ) : (
            <dd class="sender-name">{words('sender_unknown')}</dd>
          )}
          {sentThrough ? <dd class="small">{throughWords(sentThrough)}</dd> : null}
        </div>
      </dl>
    </section>
  );
}

/** The domain, with what the provider's own does not have set off. Read aloud it is one word. */
function SentFrom({ name, official }: { name: string; official: string | null }) {
  if (!name) return words('sender_unknown');
  const marks = official ? compareNames(name, official).sent : [];
  if (marks.length === 0) return <bdi class="mono">{visible(name)}</bdi>;
  return (
    <>
      <span class="only-read">{visible(name)}</span>
      <span aria-hidden="true">
        <Marked text={name} marks={marks} />
      </span>
    </>
  );
}
