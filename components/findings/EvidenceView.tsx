import type { Evidence } from '../../lib/signals/signal';
import { cut } from '../../lib/links/cut';
import { words } from '../words';
import { HostPair } from './HostPair';
import { LinkEvidence } from './LinkEvidence';
import { Quote } from './Quote';
import { ShowButton } from './ShowButton';
import type { ShowPlace } from './showPlace';

interface Props {
  evidence: Evidence;
  /** Others from the same part of the message, of which only their text is shown. */
  further?: Evidence[];
  /** Of the message that it is from: for the sentence that a phrase stands in. */
  text?: string;
  onShow?: ShowPlace;
}

/** The part of the message that a finding rests on, as text, and a host in it that is made to be misread. */
export function EvidenceView({ evidence, further = [], text = '', onShow }: Props) {
  const { field, href, host } = evidence;
  return (
    <div class="evidence">
      {href === undefined ? (
        <figure>
          <figcaption class="evidence-field">{words(`field_${field.replace('-', '_')}`)}</figcaption>
          {[evidence, ...further].map((one) => (
            <Quote key={one.text} evidence={one} text={text} />
          ))}
        </figure>
      ) : (
        <LinkEvidence shown={cut(evidence.text)} href={href} />
      )}
      {host ? <HostPair host={host} /> : null}
      {onShow ? <ShowButton evidence={evidence} onShow={onShow} /> : null}
    </div>
  );
}
