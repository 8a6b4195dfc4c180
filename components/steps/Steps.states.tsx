import type { VNode } from 'preact';
import { done, HOSTILE, LONG_WORD, RIGHT_TO_LEFT } from '../sampleTexts';
import { sampleSteps } from './sampleSteps';
import { SourceLine } from './SourceLine';
import { Steps } from './Steps';

const { plain, open, unsure, quoted, compared } = sampleSteps;

export const states: Record<string, () => VNode> = {
  'each kind': () => <Steps steps={[plain, open, unsure, quoted, compared]} onCopy={done} />,
  long: () => (
    <Steps
      steps={[{ ...open, copy: LONG_WORD, names: [LONG_WORD], url: 'https://account.example.com/' }]}
      onCopy={done}
    />
  ),
  'words from right to left': () => (
    <Steps steps={[{ ...quoted, quote: { text: RIGHT_TO_LEFT, lang: 'ar' } }]} onCopy={done} />
  ),
  hostile: () => (
    <Steps
      steps={[
        {
          ...plain,
          names: [HOSTILE],
          compare: { sent: HOSTILE, punycode: '', official: ['example.com'] },
          url: 'javascript:alert(1)',
        },
      ]}
      onCopy={done}
    />
  ),
  'a source that is no page': () => (
    <SourceLine source={{ url: 'javascript:alert(1)', checked: '2026-10-03' }} />
  ),
};
