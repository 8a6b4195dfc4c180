import { FirstGlance } from '../../components/result/FirstGlance';
import { Unreadable } from '../../components/unreadable/Unreadable';
import type { CheckedMessage, TabState } from '../shared/protocol';
import { isIncomplete } from './isIncomplete';
import { OwnWays } from './OwnWays';
import type { Rest } from './useLater';
import type { OpenTab } from './useTabState';

interface Props {
  state: TabState;
  checked: CheckedMessage;
  answer: OpenTab['answer'];
  rest: Rest;
  isPrivate: boolean;
  onLook: () => void;
  /** A more thorough check came out. */
  onBetter: (checked: CheckedMessage) => void;
  onRefresh: () => Promise<void>;
}

/** The answer for one message of the tab: the first glance at once, and what is below it when it is there. */
export function AnswerFor(props: Props) {
  const { state, checked, answer, rest, isPrivate, onLook, onBetter, onRefresh } = props;
  const { message, assessment, officialDomains, pasted, key, rawAvailable } = checked;
  const { parts, deeper, failed } = rest;
  const wantsOriginal = message?.origin === 'page' && (!rawAvailable || isIncomplete(checked));
  if (!message) {
    return (
      <>
        <Unreadable reason={assessment.reason ?? 'failed'} />
        {parts ? (
          <>
            <parts.later.Ways key={key} state={state} checked={checked} onBetter={onBetter} />
            <OwnWays onLook={onLook} />
          </>
        ) : null}
      </>
    );
  }
  return (
    <div class="result">
      <FirstGlance
        assessment={assessment}
        message={message}
        pasted={pasted}
        officialDomains={officialDomains}
      />
      {parts ? (
        <>
          <parts.later.Standing state={state} answer={answer} onRefresh={onRefresh} />
          <parts.later.Around around={parts.around} isPrivate={isPrivate} />
          <parts.later.AnswerReasons
            key={key}
            state={state}
            checked={checked}
            message={message}
            onBetter={onBetter}
            onTrusted={onRefresh}
          />
        </>
      ) : null}
      {deeper ? <deeper.AnswerDeeper key={key} state={state} checked={checked} message={message} /> : null}
      {/* After what would push it down. */}
      {parts && (deeper || failed) && wantsOriginal ? (
        <parts.later.Ways key={`${key} ways`} state={state} checked={checked} onBetter={onBetter} />
      ) : null}
    </div>
  );
}
