import { useState } from 'preact/hooks';
import { Said } from '../../components/parts/Said';
import { Switch } from '../../components/switch/Switch';
import { listed } from '../../components/inLanguage';
import { words } from '../../components/words';
import { isOn, knownWebmails, type KnownWebmail } from '../shared/knownWebmails';
import './WebmailSwitches.css';

interface Props {
  watched: string[];
  turn: (origins: readonly string[], on: boolean) => Promise<boolean>;
}

/** How many addresses are named, for the eye, below a webmail's name; the browser's question names them all. */
const NAMED = 1;

/** One switch for each webmail that has its own addresses; what fewer people use is folded, but not what is on. */
export function WebmailSwitches({ watched, turn }: Props) {
  const [said, say] = useState('');
  const change = async ({ origins }: KnownWebmail, on: boolean) => {
    say((await turn(origins, on)) ? '' : words('options_refused'));
  };
  const row = (webmail: KnownWebmail) => (
    <Switch
      key={webmail.id}
      label={webmail.name}
      hint={hostsOf(webmail)}
      on={isOn(webmail, watched)}
      onChange={(on) => void change(webmail, on)}
      action="watch"
    />
  );
  const { popular, others } = knownWebmails;
  const on = others.filter((one) => isOn(one, watched));
  return (
    <div class="webmails">
      {popular.map(row)}
      {others.length > 0 ? (
        <details class="webmails-more" data-part="more-webmails">
          <summary>
            <span>{words('options_more_webmails', [String(others.length)])}</span>{' '}
            {on.length > 0 ? (
              <span class="small soft">{words('options_more_on', [listed(on.map(({ name }) => name))])}</span>
            ) : null}
          </summary>
          <div class="webmails">{others.map(row)}</div>
        </details>
      ) : null}
      <Said>{said}</Said>
    </div>
  );
}

function hostsOf({ origins }: KnownWebmail): string {
  const hosts = origins.map((origin) => new URL(origin).host);
  const named = hosts.slice(0, NAMED).join(', ');
  return hosts.length > NAMED ? words('options_hosts_more', [named, String(hosts.length - NAMED)]) : named;
}
