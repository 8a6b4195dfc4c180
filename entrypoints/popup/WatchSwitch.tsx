import { useState } from 'preact/hooks';
import { Switch } from '../../components/switch/Switch';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import { switchOff, switchOn } from '../shared/permissions';
import type { TabState } from '../shared/protocol';

/** "Check messages here automatically": asks for this one origin, in the click. */
export function WatchSwitch({ state, onChanged }: { state: TabState; onChanged: () => Promise<void> }) {
  const [said, say] = useState('');
  const { origin, watched, webmail } = state;
  if (!origin || !/^https?:/.test(origin) || (webmail === null && !watched)) return null;
  const turn = async (on: boolean) => {
    if (on) say((await switchOn(origin)) ? '' : words('popup_watch_refused'));
    else await switchOff(origin);
    await onChanged();
  };
  return (
    <div class="popup-watch">
      <Switch
        label={words('popup_watch')}
        hint={words(watched ? 'popup_watch_hint_on' : 'popup_watch_hint', [new URL(origin).host])}
        on={watched}
        onChange={(on) => void turn(on)}
        action="watch"
      />
      <Said>{said}</Said>
    </div>
  );
}
