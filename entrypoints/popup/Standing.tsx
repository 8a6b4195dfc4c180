import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { words } from '../../components/words';
import type { TabState } from '../shared/protocol';
import { GivePermission } from './GivePermission';
import type { OpenTab } from './useTabState';
import { useOnline } from './useOnline';

interface Props {
  state: TabState;
  answer: OpenTab['answer'];
  onRefresh: () => Promise<void>;
}

/** What stands in the way just now, with the one thing to do about it: below the answer, which it does not change. */
export function Standing({ state, answer, onRefresh }: Props) {
  const online = useOnline();
  return (
    <>
      {answer === 'failed' ? (
        <Notice
          glyph="info"
          kind="warn"
          action={
            <Button action="try-again" onPress={() => void onRefresh()}>
              {words('popup_try_again')}
            </Button>
          }
        >
          {words('popup_not_confirmed')}
        </Notice>
      ) : null}
      {state.takenBack && state.origin ? (
        <GivePermission origin={state.origin} onGiven={onRefresh}>
          {words('popup_taken_back')}
        </GivePermission>
      ) : null}
      {online ? null : <Notice glyph="offline">{words('popup_offline')}</Notice>}
    </>
  );
}
