import { Button } from '../../components/parts/Button';
import { NothingOpen } from '../../components/unreadable/NothingOpen';
import { Unreadable } from '../../components/unreadable/Unreadable';
import { words } from '../../components/words';
import type { CheckedMessage, TabState } from '../shared/protocol';
import { OwnWays } from './OwnWays';
import type { Rest } from './useLater';

interface Props {
  /** Null when the background gave no answer. */
  state: TabState | null;
  parts: Rest['parts'];
  onLook: () => void;
  onBetter: (checked: CheckedMessage) => void;
  onRefresh: () => Promise<void>;
}

/** No message could be read from the page: why, and what else can be done. */
export function NoMessage({ state, parts, onLook, onBetter, onRefresh }: Props) {
  if (!state) {
    return (
      <>
        <Unreadable reason="failed">
          <Button kind="main" action="try-again" onPress={() => void onRefresh()}>
            {words('popup_try_again')}
          </Button>
        </Unreadable>
        <OwnWays onLook={onLook} />
      </>
    );
  }
  const reason = state.reason ?? 'failed';
  if (reason === 'no_message_open') {
    return (
      <>
        <NothingOpen />
        <OwnWays onLook={onLook} />
        {parts ? <parts.later.Standing state={state} answer="given" onRefresh={onRefresh} /> : null}
      </>
    );
  }
  return (
    <>
      <Unreadable reason={reason} />
      {parts && reason === 'no_permission' && state.origin ? (
        <parts.later.GivePermission origin={state.origin} onGiven={onRefresh}>
          {words('popup_no_permission', [new URL(state.origin).host])}
        </parts.later.GivePermission>
      ) : null}
      {parts ? (
        <>
          <parts.later.Ways state={state} checked={null} onBetter={onBetter} />
          <OwnWays onLook={onLook} />
        </>
      ) : null}
    </>
  );
}
