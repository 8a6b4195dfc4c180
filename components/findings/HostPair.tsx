import { registrableDomain } from '../../lib/domains/registrableDomain';
import { scriptsIn } from '../../lib/domains/scripts';
import type { ShownHost } from '../../lib/signals/signal';
import { compareNames } from '../parts/compareNames';
import { Marked } from '../parts/Marked';
import { visible } from '../../lib/links/visible';
import { listed } from '../inLanguage';
import { words } from '../words';
import { scriptName } from './scriptName';
import './HostPair.css';

/** RFC 1035 section 2.3.4: no name is longer. UTF-16 units. */
const LONGEST = 253;

/** A host that is made to be misread, above the one it is taken for, with the letters set off that tell them apart. */
export function HostPair({ host }: { host: ShownHost }) {
  const { shown, sent, target, real } = compared(host);
  const plain = visible(host.punycode.slice(0, LONGEST));
  // Read aloud, a name in letters that look alike may sound as the real one: there its plain letters tell them apart.
  const read = plain || visible(shown);
  return (
    <div class="host-pair">
      {/* Marked letters would be read as words of their own, so the names are read whole, and once. */}
      <p class="only-read">{target ? words('host_not', [read, target]) : read}</p>
      <dl class="host-lines" aria-hidden="true">
        <dt class="evidence-field">{words(target ? 'host_this' : 'host_name')}</dt>
        <dd>
          <Marked text={shown} marks={sent} />
        </dd>
        {target ? (
          <>
            <dt class="evidence-field">{words('host_real')}</dt>
            <dd>
              <Marked text={target} marks={real} />
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
function compared(host: ShownHost) {
  const shown = host.shown.slice(0, LONGEST);
  const target = host.target?.slice(0, LONGEST) ?? '';
  if (!target) return { shown, sent: host.marks, target, real: [] };
  const { sent, real, strangers } = compareNames(shown, target);
  const owner = registrableDomain(shown);
  const at = strangers || !shown.endsWith(owner) ? 0 : shown.length - owner.length;
  if (owner === '' || sent.some(({ start }) => start < at)) return { shown, sent, target, real };
  const moved = sent.map(({ start, end }) => ({ start: start - at, end: end - at }));
  return { shown: shown.slice(at), sent: moved, target, real };
}

/** Which alphabets its letters are from, where they are not from ours. */
function foreign(shown: string): string[] {
  const scripts = scriptsIn(shown.replace(/[ -~]/g, '')).scripts.filter((name) => !OURS.has(name));
  return scripts.length > 0 ? [words('host_scripts', [listed(scripts.map(scriptName))])] : [];
}

const OURS: ReadonlySet<string> = new Set(['Latin', 'Other']);
