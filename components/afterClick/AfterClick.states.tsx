import type { VNode } from 'preact';
import type { PlanStep } from '../../lib/advise/plan/plan';
import { done, nothing } from '../sampleTexts';
import { AfterClick } from './AfterClick';
import { GivenChoices } from './GivenChoices';
import { GivenList } from './GivenList';
import { PlanReady } from './PlanReady';
import { PlanSteps } from './PlanSteps';

const GIVEN = ['password', 'paid', 'opened_attachment'] as const;
const STEPS: PlanStep[] = [
  { id: 'call_bank', key: 'plan_call_bank', params: [] },
  {
    id: 'change_password',
    key: 'plan_change_password',
    params: [],
    url: 'https://account.example.com/',
    verified: true,
  },
  { id: 'proof', key: 'plan_proof', params: [] },
];

export const states: Record<string, () => VNode> = {
  'the section': () => (
    <AfterClick
      choices={GIVEN}
      planFor={(given) => (given.length > 0 ? STEPS : [])}
      pageFor={() => '/plan.html'}
      onCopy={done}
    />
  ),
  'nothing chosen': () => <GivenChoices choices={GIVEN} chosen={[]} onChoose={nothing} />,
  'two chosen': () => <GivenChoices choices={GIVEN} chosen={['password', 'paid']} onChoose={nothing} />,
  'what happened': () => <GivenList given={GIVEN} />,
  'a plan is there': () => <PlanReady count={12} />,
  'one step done': () => (
    <PlanSteps steps={STEPS} ticked={new Set(['proof'])} onTick={nothing} onCopy={done} />
  ),
};
