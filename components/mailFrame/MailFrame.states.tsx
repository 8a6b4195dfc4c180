import type { VNode } from 'preact';
import { sampleMessage } from '../sampleAssessment';
import { HOSTILE, LONG_TEXT, LONG_WORD, RIGHT_TO_LEFT } from '../sampleTexts';
import { MailFrame } from './MailFrame';

const LABEL = 'The message';

export const states: Record<string, () => VNode> = {
  ordinary: () => <MailFrame message={sampleMessage()} label={LABEL} />,
  'nothing in it': () => (
    <MailFrame message={sampleMessage({ from: [], subject: '', text: '' })} label={LABEL} />
  ),
  'in another language': () => (
    <MailFrame
      message={sampleMessage({ subject: RIGHT_TO_LEFT, text: RIGHT_TO_LEFT })}
      label={LABEL}
      written={{ lang: 'ar', name: 'Arabic' }}
    />
  ),
  'long, with files': () => (
    <MailFrame
      message={sampleMessage({
        subject: LONG_TEXT,
        text: `${LONG_TEXT}\n${LONG_WORD}`,
        attachments: ['invoice.pdf', LONG_WORD, ''].map((name) => ({ name, type: 'application/pdf' })),
      })}
      label={LABEL}
    />
  ),
  hostile: () => (
    <MailFrame
      message={sampleMessage({
        from: [{ name: HOSTILE, address: HOSTILE }],
        subject: HOSTILE,
        text: HOSTILE,
        attachments: [{ name: HOSTILE, type: '' }],
      })}
      label={LABEL}
    />
  ),
};
