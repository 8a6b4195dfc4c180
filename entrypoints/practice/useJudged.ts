import { useEffect, useState } from 'preact/hooks';
import { sendMessage, type CheckedMessage } from '../shared/protocol';
import type { PracticeMessage } from './practiceMessages';

/** What a second look says of each message opened so far: judging is a matter of milliseconds, and only for these. */
const judged = new Map<string, Promise<CheckedMessage>>();

/** Asks for a message's answer, once. Rejects when it failed; asked again, it is tried again. */
export function judge(message: PracticeMessage): Promise<CheckedMessage> {
  const known = judged.get(message.name);
  if (known) return known;
  const answer = sendMessage('judgeSource', message.source);
  judged.set(message.name, answer);
  answer.catch(() => judged.delete(message.name));
  return answer;
}

/**
 * A message, judged by the extension as any other message would be, when it is opened. Undefined while that goes on, null
 * when it failed, or when there is none.
 */
export function useJudged(message: PracticeMessage | undefined): CheckedMessage | null | undefined {
  const [checked, setChecked] = useState<CheckedMessage | null>();
  useEffect(() => {
    let current = true;
    const judging = message ? judge(message) : Promise.resolve(null);
    judging.then(
      (one) => current && setChecked(one),
      () => current && setChecked(null),
    );
    return () => {
      current = false;
    };
  }, [message]);
  return checked;
}
