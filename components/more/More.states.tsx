import type { VNode } from 'preact';
import { LONG_TEXT, RIGHT_TO_LEFT } from '../sampleTexts';
import { More } from './More';

export const states: Record<string, () => VNode> = {
  folded: () => (
    <More title="More ways" name="sample">
      <p>Another way.</p>
    </More>
  ),
  open: () => (
    <More title="More ways" aside="3" name="sample" open>
      <p>Another way.</p>
    </More>
  ),
  'long words': () => (
    <More title={LONG_TEXT} name="sample">
      <p>{LONG_TEXT}</p>
    </More>
  ),
  'right to left': () => (
    <More title={RIGHT_TO_LEFT} name="sample" open>
      <p dir="auto">{RIGHT_TO_LEFT}</p>
    </More>
  ),
};
