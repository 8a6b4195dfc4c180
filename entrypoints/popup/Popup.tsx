import { useEffect, useRef, useState } from 'preact/hooks';
import { MessageSwitcher } from '../../components/messageSwitcher/MessageSwitcher';
import { Notice } from '../../components/parts/Notice';
import { words } from '../../components/words';
import { setState } from '../pages/start';
import type { CheckedMessage } from '../shared/protocol';
import { AnswerFor } from './AnswerFor';
import { Foot } from './Foot';
import { keepFocus } from './keepFocus';
import { NoMessage } from './NoMessage';
import { PopupTop } from './PopupTop';
import { switcherRows } from './switcherRows';
import { useLater } from './useLater';
import { useTabState, type Opened } from './useTabState';
import { Waiting } from './Waiting';

/** What the toolbar button opens: the answer for the message in the tab below. */
export function Popup({ opened }: { opened: Promise<Opened> }) {
  const { state, answer, isPrivate, chosen, choose, replace, refresh } = useTabState(opened);
  // What the user pasted where no message could be read.
  const [own, setOwn] = useState<CheckedMessage | null>(null);
  const [looking, look] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const waiting = answer === 'waiting' && !state;
  const rest = useLater(!waiting);
  const { parts, deeper, failed } = rest;
  const checked = state?.messages[chosen] ?? own;

  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  const settled = answer === 'given' || answer === 'failed';
  useEffect(() => setState(settled && (deeper || failed) ? 'ready' : 'loading'), [settled, deeper, failed]);

  const leave = () => {
    look(false);
    root.current?.querySelector<HTMLElement>('[data-action="look-up"]')?.focus();
  };
  return (
    <div ref={root} class="popup">
      <PopupTop looking={looking} onLook={() => look(!looking)} />
      <div class="popup-scroll">
        {looking && deeper ? <deeper.LookUp onLeave={leave} /> : null}
        <main class="stack" hidden={looking && deeper !== null} data-answer={answer}>
          {state ? (
            <MessageSwitcher messages={switcherRows(state.messages)} chosen={chosen} onChoose={choose} />
          ) : null}
          {state && checked ? (
            <AnswerFor
              state={state}
              checked={checked}
              answer={answer}
              rest={rest}
              isPrivate={isPrivate}
              onLook={() => look(true)}
              onBetter={replace}
              onRefresh={refresh}
            />
          ) : null}
          {!checked && !waiting ? (
            <NoMessage
              state={state}
              parts={parts}
              onLook={() => look(true)}
              onBetter={setOwn}
              onRefresh={refresh}
            />
          ) : null}
          {waiting ? <Waiting /> : null}
          {failed ? (
            <Notice glyph="info" kind="warn">
              {words('popup_rest_failed')}
            </Notice>
          ) : null}
          {parts && (deeper || failed) ? (
            <>
              {state ? <parts.later.WatchSwitch state={state} onChanged={refresh} /> : null}
              {checked?.message ? null : <parts.later.Around around={parts.around} isPrivate={isPrivate} />}
              <parts.later.Managed around={parts.around} />
            </>
          ) : null}
        </main>
        {(deeper || failed) && checked?.message && !looking ? <Foot /> : null}
      </div>
    </div>
  );
}
