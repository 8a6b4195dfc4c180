import { registrableDomain } from '../../lib/domains/registrableDomain';
import type { Mark } from '../../lib/domains/mark';
import { scriptsIn } from '../../lib/domains/scripts';
import type { ShownHost } from '../../lib/signals/signal';
import { alignNames, type AlignedPair } from '../parts/alignNames';
import { MarkedName } from '../parts/MarkedName';
import { visible } from '../../lib/links/visible';
import { listed } from '../inLanguage';
import { words } from '../words';
import { scriptName } from './scriptName';
import './HostPair.css';

/** RFC 1035 section 2.3.4: no name is longer. UTF-16 units. */
const LONGEST = 253;

/** A host that is made to be misread, above the one it is taken for, with the letters set off that tell them apart. */
export function HostPair({ host }: { host: ShownHost }) {
  const shown = host.shown.slice(0, LONGEST);
  const target = host.target?.slice(0, LONGEST) ?? '';
  const pair = compared(shown, target, host.marks);
  const plain = visible(host.punycode.slice(0, LONGEST));
  // Read aloud, a name in letters that look alike may sound as the real one: there its plain letters tell them apart.
  const read = plain || visible(pair.sent.text);
  return (
    <div class="host-pair">
      {/* Marked letters would be read as words of their own, so the names are read whole, and once. */}
      <p class="only-read">{target ? words('host_not', [read, target]) : read}</p>
      <dl class="host-lines" aria-hidden="true">
        <dt class="evidence-field">{words(target ? 'host_this' : 'host_name')}</dt>
        <dd>
          <MarkedName name={pair.sent} columns={pair.columns} lacks isRead={false} />
        </dd>
        {target ? (
          <>
            <dt class="evidence-field">{words('host_real')}</dt>
            <dd>
              <MarkedName name={pair.real} columns={pair.columns} isRead={false} />
            </dd>
          </>
        ) : null}
      </dl>
      {plain ? (
        <p class="small soft">
          {[...foreign(shown), words('host_plain')].join(' ')}{' '}
          <bdi class="host-plain mono" dir="ltr">
            {plain}
          </bdi>
        </p>
      ) : null}
    </div>
  );
}

/** What tells nothing is left out: subdomains before an owner's name that is the whole trick. */
function compared(
  shown: string,
  target: string,
  marks: Mark[],
): Pick<AlignedPair, 'sent' | 'real' | 'columns'> {
  if (target === '') {
    const none = { text: '', marks: [], gaps: [] };
    return { sent: { text: shown, marks, gaps: [] }, real: none, columns: shown.length };
  }
  const pair = alignNames(shown, target, registrableDomain);
  const owner = registrableDomain(shown);
  const at = shown.endsWith(owner) ? shown.length - owner.length : 0;
  const isTrick = pair.sent.marks.some(({ start }) => start < at);
  return owner === '' || at === 0 || isTrick ? pair : alignNames(owner, target, registrableDomain);
}

/** Which alphabets its letters are from, where they are not from ours. */
function foreign(shown: string): string[] {
  const scripts = scriptsIn(shown.replace(/[ -~]/g, '')).scripts.filter((name) => !OURS.has(name));
  return scripts.length > 0 ? [words('host_scripts', [listed(scripts.map(scriptName))])] : [];
}

const OURS: ReadonlySet<string> = new Set(['Latin', 'Other']);
