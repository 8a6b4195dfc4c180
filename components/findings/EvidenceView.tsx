import type { Evidence } from '../../lib/signals/signal';
import { Address } from '../parts/Address';
import { ownerOf } from '../parts/ownerOf';
import { words } from '../words';

/** Longer pieces are cut for reading; UTF-16 units. */
const LONGEST = 280;

/** The part of the message that a finding rests on, as text. A link is shown and can't be followed. */
export function EvidenceView({ evidence }: { evidence: Evidence }) {
  if (evidence.href !== undefined) return <LinkEvidence shown={evidence.text} href={evidence.href} />;
  return (
    <figure class="evidence">
      <figcaption class="evidence-field">{words(`field_${evidence.field.replace('-', '_')}`)}</figcaption>
      <blockquote class="evidence-text" dir="auto">
        {cut(evidence.text)}
      </blockquote>
    </figure>
  );
}

function LinkEvidence({ shown, href }: { shown: string; href: string }) {
  const target = cut(href);
  return (
    <dl class="evidence evidence-link">
      <dt class="evidence-field">{words('link_shows')}</dt>
      <dd dir="auto">{cut(shown) || words('link_no_text')}</dd>
      <dt class="evidence-field">{words('link_leads')}</dt>
      <dd>
        <Address text={target} owner={ownerOf(href)} />
      </dd>
    </dl>
  );
}

function cut(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST ? `${trimmed.slice(0, LONGEST)}…` : trimmed;
}
