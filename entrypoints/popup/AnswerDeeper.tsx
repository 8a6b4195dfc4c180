import { Deeper } from '../../components/result/Deeper';
import type { Message } from '../../lib/message/message';
import { resultData } from '../pages/resultData';
import type { CheckedMessage, TabState } from '../shared/protocol';
import { ReportSection } from './ReportSection';
import { saveOriginal } from './saveOriginal';

interface Props {
  state: TabState;
  checked: CheckedMessage;
  message: Message;
}

/** All about one message that is a click away. */
export function AnswerDeeper({ state, checked, message }: Props) {
  const { key, rawAvailable } = checked;
  const report = (
    <ReportSection
      state={state}
      checked={checked}
      message={message}
      onSaveOriginal={rawAvailable ? () => saveOriginal(state.tabId, key, message) : undefined}
    />
  );
  return (
    <div class="result-more">
      <Deeper data={resultData(checked, { message, report })} />
    </div>
  );
}
