import { Unreadable } from '../../components/unreadable/Unreadable';
import type { CheckedMessage, TabState } from '../shared/protocol';
import { CheckPageLink } from './CheckPageLink';
import { Ways } from './Ways';

interface Props {
  /** Null when the background gave no answer. */
  state: TabState | null;
  onBetter: (checked: CheckedMessage) => void;
}

/** No message could be read from the page: why, and what else can be done. */
export function NoMessage({ state, onBetter }: Props) {
  const reason = state?.reason ?? 'failed';
  if (!state || reason === 'no_message_open') {
    return (
      <Unreadable reason={reason}>
        <CheckPageLink />
      </Unreadable>
    );
  }
  return (
    <>
      <Unreadable reason={reason} />
      <Ways state={state} checked={null} onBetter={onBetter} />
    </>
  );
}
