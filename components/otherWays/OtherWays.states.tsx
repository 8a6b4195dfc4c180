import type { VNode } from 'preact';
import { done, HOSTILE } from '../sampleTexts';
import { OtherWays } from './OtherWays';

const ways = (webmail: string | null, open: boolean) => (
  <OtherWays
    webmail={webmail}
    open={open}
    onPaste={() => Promise.resolve({ said: HOSTILE })}
    onStructure={() => Promise.resolve('html\n  body')}
    onCopy={done}
  />
);

export const states: Record<string, () => VNode> = {
  'in a webmail, shut': () => ways('gmail', false),
  'on a page that nobody knows': () => ways(null, true),
};
