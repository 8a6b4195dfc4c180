import type { VNode } from 'preact';
import type { Verdict } from '../../lib/assess/assessment';
import { HOSTILE, LONG_TEXT, nothing, RIGHT_TO_LEFT } from '../sampleTexts';
import { MessageSwitcher } from './MessageSwitcher';

const VERDICTS: Verdict[] = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'];
const messages = (texts: string[]) =>
  texts.map((text, n) => ({
    key: String(n),
    sender: text,
    subject: text,
    verdict: VERDICTS[n % VERDICTS.length] ?? 'unreadable',
  }));

export const states: Record<string, () => VNode> = {
  two: () => <MessageSwitcher messages={messages(['Ann', 'Sam'])} chosen={1} onChoose={nothing} />,
  many: () => (
    <MessageSwitcher
      messages={messages(Array.from({ length: 12 }, (_, n) => `Message ${n}`))}
      chosen={9}
      onChoose={nothing}
    />
  ),
  'odd texts': () => (
    <MessageSwitcher
      messages={messages(['', LONG_TEXT, HOSTILE, RIGHT_TO_LEFT])}
      chosen={0}
      onChoose={nothing}
    />
  ),
};
