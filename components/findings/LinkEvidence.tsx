import { unwrap } from '../../lib/links/unwrap';
import { wrapperById } from '../../lib/links/wrapperTable';
import { Address } from '../parts/Address';
import { cut } from '../parts/cut';
import { linkParts } from '../parts/linkParts';
import { visible } from '../parts/visible';
import { words } from '../words';

/** What a link shows, where it leads in the end, and through whose hands. It can't be followed. */
export function LinkEvidence({ shown, href }: { shown: string; href: string }) {
  const { target, wrappers, opaque, partial } = unwrap(href);
  const parts = linkParts(target).filter(({ kind }) => !partial || IN_HOST.has(kind));
  const through = [...new Set(wrappers.map((id) => wrapperById(id)?.name ?? id))];
  return (
    <dl class="evidence-link">
      <dt class="evidence-field">{words('link_shows')}</dt>
      <dd dir="auto">{cut(shown) || words('link_no_text')}</dd>
      <dt class="evidence-field">{words('link_leads')}</dt>
      <dd>
        {parts.length > 0 ? (
          <Address parts={parts} />
        ) : (
          <Address parts={[{ kind: 'path', text: visible(cut(href)) }]} />
        )}
        {through.length > 0 ? <p class="small soft">{words('link_through', [through.join(', ')])}</p> : null}
        {opaque ? <p class="small soft">{words('link_opaque', [cut(target.owner || target.host)])}</p> : null}
      </dd>
    </dl>
  );
}

const IN_HOST: ReadonlySet<string> = new Set(['subdomain', 'owner', 'port']);
