import type { VNode } from 'preact';
import { PinPicture } from './PinPicture';

export const states: Record<string, () => VNode> = {
  chrome: () => <PinPicture of="chrome" />,
  edge: () => <PinPicture of="edge" />,
  firefox: () => <PinPicture of="firefox" />,
};
