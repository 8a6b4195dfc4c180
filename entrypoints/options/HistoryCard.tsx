import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { Switch } from '../../components/switch/Switch';
import { onDay } from '../../components/inLanguage';
import { words } from '../../components/words';
import { clearHistory, isHistoryBroken, keepHistory, type History } from '../../lib/storage/history';
import type { WriteResult } from '../../lib/storage/storedItem';

/**
 * Who wrote before: kept only where the user wants it, shown in full, and deleted with a click. Off at first: the list says
 * whom somebody hears from, which nobody should find on a shared computer without having asked for it.
 */
export function HistoryCard({ history }: { history: History }) {
  const [said, say] = useState('');
  const [broken, setBroken] = useState(false);
  useEffect(() => void isHistoryBroken().then(setBroken), [history]);
  const tell = async (writing: Promise<WriteResult>, done = '') => {
    say((await writing).ok ? done : words('not_saved'));
    setBroken(await isHistoryBroken());
  };
  return (
    <section class="card">
      <h2>{words('options_history')}</h2>
      <Switch
        label={words('options_history_keep')}
        hint={words('options_history_hint')}
        on={history.keep}
        onChange={(keep) => void tell(keepHistory(keep))}
        action="keep-history"
      />
      {broken ? <p>{words('options_history_broken')}</p> : null}
      {history.keep || broken ? (
        <div class="row">
          <Button
            action="clear-history"
            onPress={() => void tell(clearHistory(), words('options_history_cleared'))}
          >
            {words('options_history_clear')}
          </Button>
          <span class="small soft">
            {words('options_history_count', [`${history.correspondents.length}`])}
          </span>
        </div>
      ) : null}
      {history.correspondents.length > 0 ? <Senders history={history} /> : null}
      <Said>{said}</Said>
    </section>
  );
}

/** All that is kept, latest first; made when it is opened. */
function Senders({ history }: { history: History }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('options_history_show')}</summary>
      {open ? (
        <ul class="options-history small">
          {history.correspondents.toReversed().map(({ name, address, last }) => (
            <li key={address}>
              <bdi>{name}</bdi> <bdi>{address}</bdi> <span class="soft">{onDay(last)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
