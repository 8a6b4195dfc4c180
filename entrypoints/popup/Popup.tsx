import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Mark } from '../../components/icons/Mark';
import { MessageSwitcher } from '../../components/messageSwitcher/MessageSwitcher';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import type { CheckedMessage } from '../shared/protocol';
import { AnswerFor } from './AnswerFor';
import { LookUp } from './LookUp';
import { NoMessage } from './NoMessage';
import { WatchSwitch } from './WatchSwitch';
import { useTabState } from './useTabState';

/** What the toolbar button opens: the answer for the message in the tab below. */
export function Popup() {
  const { state, failed, chosen, choose, replace, refresh } = useTabState();
  // What the user pasted where no message could be read.
  const [own, setOwn] = useState<CheckedMessage | null>(null);
  const [looking, look] = useState(false);
  const entry = useRef<HTMLDivElement>(null);
  const checked = state?.messages[chosen] ?? own;
  const leave = () => {
    look(false);
    // It can take the focus only when it is shown again.
    requestAnimationFrame(() => entry.current?.querySelector('button')?.focus());
  };
  return (
    <div class="popup">
      <header class="popup-top">
        <span class="popup-name">
          <Mark size={24} />
          {words('extension_name')}
        </span>
        <Button kind="quiet" glyph="settings" onPress={() => void browser.runtime.openOptionsPage()}>
          {words('popup_settings')}
        </Button>
      </header>
      {looking ? <LookUp onLeave={leave} /> : null}
      <main class="stack" hidden={looking}>
        {state ? (
          <MessageSwitcher
            messages={state.messages.map(({ key, message, assessment }) => ({
              key,
              sender: assessment.sender?.name || assessment.sender?.address || '',
              subject: message?.subject ?? '',
              verdict: assessment.verdict,
            }))}
            chosen={chosen}
            onChoose={choose}
          />
        ) : null}
        {state && checked ? (
          <AnswerFor
            key={checked.key}
            state={state}
            checked={checked}
            onBetter={replace}
            onTrusted={refresh}
          />
        ) : null}
        {!checked && (state || failed) ? <NoMessage state={state} onBetter={setOwn} /> : null}
        {!state && !failed ? (
          <div class="popup-waiting">
            <Said>{words('popup_reading')}</Said>
          </div>
        ) : null}
        <div ref={entry} class="row">
          <Button glyph="search" action="look-up" onPress={() => look(true)}>
            {words('find_open')}
          </Button>
        </div>
        {state ? <WatchSwitch state={state} onChanged={refresh} /> : null}
      </main>
      <nav class="popup-foot small" aria-label={words('other_ways')}>
        {checked?.message ? (
          <a href="/check.html" target="_blank">
            {words('popup_check_page')}
          </a>
        ) : null}
        <a href="/practice.html" target="_blank">
          {words('popup_practice')}
        </a>
      </nav>
    </div>
  );
}
