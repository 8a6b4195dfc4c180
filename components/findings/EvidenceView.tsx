import type { Evidence } from '../../lib/signals/signal';
import { cut } from '../../lib/links/cut';
import { words } from '../words';
import { HostPair } from './HostPair';
import { LinkEvidence } from './LinkEvidence';

interface Props {
  evidence: Evidence;
  /** Other texts from the same part of the message. */
  further?: string[];
}

/** The part of the message that a finding rests on, as text, and a host in it that is made to be misread. */
export function EvidenceView({ evidence: { field, text, href, host }, further = [] }: Props) {
  return (
    <div class="evidence">
      {href === undefined ? (
        <figure>
          <figcaption class="evidence-field">{words(`field_${field.replace('-', '_')}`)}</figcaption>
          {[text, ...further].map((one) => (
            <blockquote key={one} class="evidence-text" dir="auto">
              {cut(one)}
            </blockquote>
          ))}
        </figure>
      ) : (
        <LinkEvidence shown={text} href={href} />
      )}
      {host ? <HostPair host={host} /> : null}
    </div>
  );
}
