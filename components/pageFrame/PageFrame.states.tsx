import type { VNode } from 'preact';
import { LONG_TEXT } from '../sampleTexts';
import { PageFrame } from './PageFrame';

const WAYS = ['check', 'find', 'practice', 'reports', 'options'].map((name) => ({
  href: `/${name}.html`,
  label: name,
  here: name === 'check',
}));

export const states: Record<string, () => VNode> = {
  ordinary: () => (
    <PageFrame title="Check a message" lead="Paste it here." elsewhere={WAYS}>
      <p>What the page is for</p>
    </PageFrame>
  ),
  'alone, with long words': () => (
    <PageFrame title={LONG_TEXT} lead={LONG_TEXT} elsewhere={[]} wide>
      <p>{LONG_TEXT}</p>
    </PageFrame>
  ),
};
