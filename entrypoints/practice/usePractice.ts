import { useEffect, useState } from 'preact/hooks';
import { setState } from '../pages/start';
import { sendMessage, type CheckedMessage } from '../shared/protocol';
import { practiceMessages } from './practiceMessages';

export interface Practised {
  name: string;
  source: string;
  checked: CheckedMessage;
}

/** Every practice message, judged by the extension as any other message would be. Null while that goes on. */
export function usePractice(): Practised[] | null {
  const [list, setList] = useState<Practised[] | null>(null);
  useEffect(() => {
    const judged = practiceMessages.map(async ({ name, source }) => ({
      name,
      source,
      checked: await sendMessage('judgeSource', source),
    }));
    void Promise.all(judged).then(setList, () => setList([]));
  }, []);
  useEffect(() => {
    if (list) setState('ready');
  }, [list]);
  return list;
}
