import type { Assessment } from '../../lib/assess/assessment';
import { visible } from '../../lib/links/visible';
import { listed } from '../inLanguage';
import { MarkedName } from '../parts/MarkedName';
import { words } from '../words';
import { heldBeside } from './heldBeside';
import { throughWords } from './throughWords';
import './SenderLine.css';

interface Props {
  assessment: Assessment;
  /** Confirmed registrable domains of the provider that the message claims to be; may be empty. */
  officialDomains: string[];
}

/** How many official domains are named before the rest is left to the guide. */
const NAMED = 3;

/** Two things held beside each other: who the message says it is, and what it was sent from. */
export function SenderLine({ assessment, officialDomains }: Props) {
  const { claim, sender, sentThrough } = assessment;
  const { pair, same } = heldBeside(assessment, officialDomains);
  const from = sender?.registrableDomain || sender?.address || '';
  return (
    <section class="sender" data-part="claim" aria-label={words('section_claim')}>
      <dl class="sender-pair">
        <dt>{words('claims_to_be')}</dt>
        <dd>
          <p class="sender-name">{claim ? <bdi>{claim.name}</bdi> : words('claims_nobody')}</p>
          {pair ? <MarkedName name={pair.real} columns={pair.columns} /> : null}
          {!pair && officialDomains.length > 0 ? (
            <p class="small soft">{words('writes_from', [listed(officialDomains.slice(0, NAMED))])}</p>
          ) : null}
        </dd>
        <dt>{words(assessment.forwarded ? 'sent_from_forwarded' : 'sent_from')}</dt>
        <dd>
          {pair ? (
            <MarkedName name={pair.sent} columns={pair.columns} lacks />
          ) : (
            <p class="sender-name">
              {from ? <bdi class="mono">{visible(from)}</bdi> : words('sender_unknown')}
            </p>
          )}
          {same ? <p class="small soft">{words('sender_same')}</p> : null}
          {sender && (sender.name || sender.address !== from) ? (
            <p class="sender-says small soft">
              {sender.name ? <bdi>{sender.name}</bdi> : null}{' '}
              {sender.address ? <bdi class="mono">{visible(sender.address)}</bdi> : null}
            </p>
          ) : null}
          {sentThrough ? <p class="small">{throughWords(sentThrough)}</p> : null}
        </dd>
      </dl>
    </section>
  );
}
