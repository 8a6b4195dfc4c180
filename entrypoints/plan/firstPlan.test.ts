import { expect, test } from 'vitest';
import { firstPlan, keptPlanPage } from './firstPlan';

const kept = { id: 'k 1&x', day: '2026-02-01', provider: null, given: ['paid'], ticked: ['proof_police'] };
const fresh = { id: 'new', day: '2026-03-01' };
const queryOf = (page: string) => page.slice(page.indexOf('?'));

test('a kept plan is shown by its id', () => {
  expect(firstPlan(queryOf(keptPlanPage(kept.id)), [kept], fresh)).toEqual({ plan: kept, gone: false });
});

test('one that is no longer kept is said to be gone, and nothing else is made of its address', () => {
  const plan = { ...fresh, provider: null, given: [], ticked: [] };
  expect(firstPlan('?plan=other', [kept], fresh)).toEqual({ plan, gone: true });
});

test('else it is made of what the address asks for', () => {
  expect(firstPlan('?provider=openai&gave=api_key,x&done=open', [kept], fresh)).toEqual({
    plan: { ...fresh, provider: 'openai', given: ['api_key'], ticked: ['open'] },
    gone: false,
  });
});
