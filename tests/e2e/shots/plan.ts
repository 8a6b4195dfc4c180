import type { KeptPlan } from '../../../lib/storage/plans';
import { pageShot } from '../support/shots/pageShot';
import type { ShotState } from './states';

const KEPT: KeptPlan[] = [
  {
    id: 'one',
    day: '2026-03-02',
    provider: 'openai',
    given: ['password', 'api_key'],
    ticked: ['open', 'mfa'],
  },
  { id: 'two', day: '2026-02-11', provider: null, given: ['paid'], ticked: [] },
];

export const states: ShotState[] = [
  { name: 'plan-start', open: pageShot('plan.html') },
  { name: 'plan-chosen', open: pageShot('plan.html?provider=openai&gave=password,api_key&done=open') },
  { name: 'plan-list', open: pageShot('plan.html', { stored: { plans: KEPT } }) },
  {
    name: 'plan-kept',
    open: pageShot('plan.html?plan=one', { stored: { plans: KEPT } }),
  },
];
