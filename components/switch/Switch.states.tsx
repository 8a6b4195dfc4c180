import type { VNode } from 'preact';
import { LONG_TEXT, nothing, RIGHT_TO_LEFT } from '../sampleTexts';
import { Switch } from './Switch';

export const states: Record<string, () => VNode> = {
  off: () => <Switch label="Gmail" on={false} onChange={nothing} />,
  on: () => <Switch label="Gmail" hint="mail.example.com" on onChange={nothing} />,
  'long words': () => <Switch label={LONG_TEXT} hint={LONG_TEXT} on onChange={nothing} />,
  'from right to left': () => <Switch label={RIGHT_TO_LEFT} on={false} onChange={nothing} />,
};
