import { expect, test } from 'vitest';
import { planPage, planRequest, type PlanRequest } from './planPage';

test('what is asked for comes through its own address', () => {
  const asked: PlanRequest = {
    provider: 'openai',
    given: ['password', 'api_key'],
    ticked: ['open', 'mfa'],
    isPrivate: true,
  };
  const page = planPage(asked);
  expect(page).toBe('/plan.html?provider=openai&gave=password%2Capi_key&done=open%2Cmfa&private=1');
  expect(planRequest(page.slice(page.indexOf('?')))).toEqual(asked);
});

test.each(['', '?', '?provider=&gave=', '?provider=constructor&gave=toString,%3Cimg%3E&done=open'])(
  'what is not known is left out: %s',
  (search) => {
    expect(planRequest(search)).toEqual({ provider: null, given: [], ticked: [], isPrivate: false });
  },
);

test('a step that is not of the plan is not ticked', () => {
  expect(planRequest('?gave=password&done=new_wallet,mfa,mfa').ticked).toEqual(['mfa']);
});
