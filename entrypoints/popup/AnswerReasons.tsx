import { Reasons } from '../../components/result/Reasons';
import { words } from '../../components/words';
import type { Message } from '../../lib/message/message';
import type { CheckedMessage, TabState } from '../shared/protocol';
import { AnswerActions } from './AnswerActions';
import { showPlaceIn } from './showPlaceIn';

interface Props {
  state: TabState;
  checked: CheckedMessage;
  message: Message;
  /** A more thorough check came out. */
  onBetter: (checked: CheckedMessage) => void;
  onTrusted: () => Promise<void>;
}

/** Right below the first glance at one message: why, and what only a webmail can offer. */
export function AnswerReasons({ state, checked, message, onBetter, onTrusted }: Props) {
  return (
    <>
      <Reasons assessment={checked.assessment} message={message} onShow={showPlaceIn(state, checked)} />
      <AnswerActions
        tabId={state.tabId}
        checked={checked}
        message={message}
        onBetter={onBetter}
        onTrusted={onTrusted}
      />
      {state.bannerLost ? <p class="small soft">{words('popup_banner_lost')}</p> : null}
    </>
  );
}
