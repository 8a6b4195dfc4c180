import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { More } from '../../components/more/More';
import { Said } from '../../components/parts/Said';
import { Switch } from '../../components/switch/Switch';
import { listed } from '../../components/inLanguage';
import { words } from '../../components/words';
import { isOn, knownWebmails, type KnownWebmail } from '../shared/knownWebmails';
import './WebmailSwitches.css';

interface Props {
  watched: string[];
  turn: (origins: readonly string[], on: boolean) => Promise<boolean>;
  /** What is wrong with one of them, below its switch. Then a refusal is only read aloud here. */
  problem?: (webmail: KnownWebmail) => ComponentChildren;
}

/** How many addresses are named, for the eye, below a webmail's name; the browser's question names them all. */
const NAMED = 1;

/** One switch for each webmail that has its own addresses; what fewer people use is folded, but not what is on. */
export function WebmailSwitches({ watched, turn, problem }: Props) {
  const [said, say] = useState('');
  const change = async ({ origins }: KnownWebmail, on: boolean) => {
    say((await turn(origins, on)) ? '' : words('options_refused'));
  };
  const row = (webmail: KnownWebmail) => (
    <div key={webmail.id} class="webmail">
      <Switch
        label={webmail.name}
        hint={hostsOf(webmail)}
        on={isOn(webmail, watched)}
        onChange={(on) => void change(webmail, on)}
        action="watch"
      />
      {problem?.(webmail)}
    </div>
  );
  const { popular, others } = knownWebmails;
  const on = others.filter((one) => isOn(one, watched));
  return (
    <div class="webmails">
      {popular.map(row)}
      {others.length > 0 ? (
        <More
          name="webmails-more"
          part="more-webmails"
          title={words('options_more_webmails', [String(others.length)])}
          aside={on.length > 0 ? words('options_more_on', [listed(on.map(({ name }) => name))]) : undefined}
        >
          <div class="webmails">{others.map(row)}</div>
        </More>
      ) : null}
      <div class={problem ? 'only-read' : undefined}>
        <Said>{said}</Said>
      </div>
    </div>
  );
}

function hostsOf({ origins }: KnownWebmail): string {
  const hosts = origins.map((origin) => new URL(origin).host);
  const named = hosts.slice(0, NAMED).join(', ');
  return hosts.length > NAMED ? words('options_hosts_more', [named, String(hosts.length - NAMED)]) : named;
}
