import { useState } from 'preact/hooks';
import { onDay } from '../../components/inLanguage';
import { More } from '../../components/more/More';
import { words } from '../../components/words';
import type { History } from '../../lib/storage/history';

/** All who wrote before, latest first; made when it is opened. */
export function Senders({ history }: { history: History }) {
  const [open, setOpen] = useState(false);
  return (
    <More name="options-senders" title={words('options_history_show')} onToggle={setOpen}>
      {open ? (
        <ul class="options-history small">
          {history.correspondents.toReversed().map(({ name, address, last }) => (
            <li key={address}>
              <bdi>{name}</bdi> <bdi class="mono">{address}</bdi> <span class="soft">{onDay(last)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </More>
  );
}
