import { useState } from 'preact/hooks';
import { ListEditor } from '../../components/listEditor/ListEditor';
import { words } from '../../components/words';
import type { Settings } from '../../lib/storage/settings';
import { turnWatched } from '../pages/useWatched';
import { WebmailSwitches } from '../pages/WebmailSwitches';
import { webOrigin } from '../shared/origins';
import { knownWebmails } from '../shared/knownWebmails';
import { AskAgain } from './AskAgain';
import { Part } from './Part';

/**
 * Which webmails are checked without a click: the known ones by switch, any other by its address. Where the browser said
 * no, or takes back what it gave, that is said there, with a button that asks again.
 */
export function WebmailsPart({ watched, takenBack }: Pick<Settings, 'watched' | 'takenBack'>) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const ask = async (origins: readonly string[], on: boolean) => {
    // Nothing is awaited before the browser's question: it is asked only straight from the click.
    const done = await turnWatched(origins, on);
    setRefused((now) => [...now.filter((one) => !origins.includes(one)), ...(done ? [] : origins)]);
    return done;
  };
  const problem = (origins: readonly string[], name?: string) => {
    const isRefused = origins.some((one) => refused.includes(one));
    if (!isRefused && !origins.some((one) => takenBack.includes(one))) return null;
    const said = words(isRefused ? 'options_refused' : 'options_taken_back');
    return (
      <AskAgain
        said={said}
        name={name}
        onAsk={() => ask(origins, true)}
        onLeave={() => ask(origins, false)}
      />
    );
  };
  const known = [...knownWebmails.popular, ...knownWebmails.others].flatMap(({ origins }) => origins);
  const own = (origin: string) => !known.includes(origin);
  return (
    <Part part="webmails" title={words('options_webmails')} lead={words('options_webmails_lead')}>
      <div class="options-webmails">
        <WebmailSwitches watched={watched} turn={ask} problem={({ origins }) => problem(origins)} />
        {takenBack.filter(own).map((origin) => (
          <div key={origin}>{problem([origin], origin)}</div>
        ))}
        <ListEditor
          entries={watched.filter(own)}
          label={words('options_own_label')}
          placeholder="https://mail.example.org"
          empty={words('options_own_empty')}
          onAdd={add}
          onRemove={(origin) => void turnWatched([origin], false)}
        />
      </div>
    </Part>
  );
}

/** Out: a message key of what is wrong. */
async function add(address: string): Promise<string | null> {
  const written = address.includes('://') ? address : `https://${address}`;
  if (!webOrigin(written)) return 'options_own_wrong';
  return (await turnWatched([written], true)) ? null : 'options_refused';
}
