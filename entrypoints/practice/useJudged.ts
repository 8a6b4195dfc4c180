import { useEffect, useState } from 'preact/hooks';
import { sendMessage, type CheckedMessage } from '../shared/protocol';
import type { PracticeMessage } from './practiceMessages';

/** What a second look says of each message opened so far: judging is a matter of milliseconds, and only for these. */
const judged = new Map<string, Promise<CheckedMessage>>();

/**
 * A message, judged by the extension as any other message would be, when it is opened. Undefined while that goes on, null
 * when it failed.
 */
export function useJudged(message: PracticeMessage): CheckedMessage | null | undefined {
  const [checked, setChecked] = useState<CheckedMessage | null>();
  useEffect(() => {
    let current = true;
    const answer = judged.get(message.name) ?? sendMessage('judgeSource', message.source);
    judged.set(message.name, answer);
    answer.then(
      (one) => current && setChecked(one),
      () => {
        judged.delete(message.name);
        if (current) setChecked(null);
      },
    );
    return () => {
      current = false;
    };
  }, [message]);
  return checked;
}
