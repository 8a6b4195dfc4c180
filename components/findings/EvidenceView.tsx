import type { Evidence } from '../../lib/signals/signal';
import { cut } from '../../lib/links/cut';
import { words } from '../words';
import { HostPair } from './HostPair';
import { LinkEvidence } from './LinkEvidence';

/** The part of the message that a finding rests on, as text, and a host in it that is made to be misread. */
export function EvidenceView({ evidence: { field, text, href, host } }: { evidence: Evidence }) {
  return (
    <div class="evidence">
      {href === undefined ? (
        <figure>
          <figcaption class="evidence-field">{words(`field_${field.replace('-', '_')}`)}</figcaption>
          <blockquote class="evidence-text" dir="auto">
            {cut(text)}
          </blockquote>
        </figure>
      ) : (
        <LinkEvidence shown={text} href={href} />
      )}
      {host ? <HostPair host={host} /> : null}
    </div>
  );
}
