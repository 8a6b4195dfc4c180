import type { Assessment } from '../../lib/assess/assessment';
import { words } from '../words';
import { differingPart, nearestOfficial } from './differingPart';
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
  const { claim, sender } = assessment;
  const official = sender ? nearestOfficial(sender.registrableDomain, officialDomains) : null;
  const named = official ? [official, ...officialDomains.filter((domain) => domain !== official)] : [];
  return (
    <section class="sender" data-part="claim" aria-label={words('section_claim')}>
      <dl class="sender-pair">
        <div class="sender-side">
          <dt>{words('claims_to_be')}</dt>
          <dd class="sender-name">{claim ? <bdi>{claim.name}</bdi> : words('claims_nobody')}</dd>
          {named.length > 0 ? (
            <dd class="small soft">{words('writes_from', [named.slice(0, NAMED).join(', ')])}</dd>
          ) : null}
        </div>
        <div class="sender-side">
          <dt>{words('sent_from')}</dt>
          {sender ? (
            <>
              <dd class="sender-name mono">
                <Marked
                  text={sender.registrableDomain || sender.address || words('sender_unknown')}
                  official={official}
                />
              </dd>
              <dd class="small soft">
                {sender.name ? <bdi>{sender.name} </bdi> : null}
                <bdi class="sender-address mono">{sender.address}</bdi>
              </dd>
            </>
          ) : (
            <dd class="sender-name">{words('sender_unknown')}</dd>
          )}
        </div>
      </dl>
    </section>
  );
}

/** The domain, with what the provider's own does not have set off. */
function Marked({ text, official }: { text: string; official: string | null }) {
  const part = official ? differingPart(text, official) : null;
  if (!part) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.slice(0, part.start)}
      <mark class="sender-differs">{text.slice(part.start, part.end)}</mark>
      {text.slice(part.end)}
    </bdi>
  );
}
