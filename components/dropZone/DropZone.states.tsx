import type { VNode } from 'preact';
import { nothing } from '../sampleTexts';
import { DropZone } from './DropZone';

export const states: Record<string, () => VNode> = {
  empty: () => <DropZone onFile={nothing} />,
};
