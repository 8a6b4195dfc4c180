import { linkView } from '../../lib/links/linkView';
import { Address } from '../parts/Address';
import { listed } from '../inLanguage';
import { words } from '../words';

/** What a link shows, where it leads in the end, and through whose hands. It can't be followed. */
export function LinkEvidence({ shown, href }: { shown: string; href: string }) {
  const { parts, through, opaque } = linkView(href);
  return (
    <dl class="evidence-link">
      <div>
        <dt class="evidence-field">{words('link_shows')}</dt>
        <dd dir="auto">{shown.trim() || words('link_no_text')}</dd>
      </div>
      <div>
        <dt class="evidence-field">{words('link_leads')}</dt>
        <dd>
          <Address parts={parts} />
          {through.length > 0 ? <p class="small soft">{words('link_through', [listed(through)])}</p> : null}
          {opaque ? <p class="small soft">{words('link_opaque', [opaque])}</p> : null}
        </dd>
      </div>
    </dl>
  );
}
