import type { VNode } from 'preact';
import { done } from '../sampleTexts';
import { sampleSteps } from '../steps/sampleSteps';
import { VerifyGuide } from './VerifyGuide';

const steps = Object.values(sampleSteps);

export const states: Record<string, () => VNode> = {
  shut: () => <VerifyGuide steps={steps} onCopy={done} unknown={false} />,
  open: () => <VerifyGuide steps={steps} onCopy={done} unknown={false} open />,
  'nobody in the directory is claimed': () => <VerifyGuide steps={steps} onCopy={done} unknown open />,
};
