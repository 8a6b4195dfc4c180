// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { PlanStep } from '../../lib/advise/plan/plan';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { AfterClick } from './AfterClick';

const step = (id: string, over: Partial<PlanStep> = {}): PlanStep => ({
  id,
  key: `plan_${id}`,
  params: [],
  ...over,
});
/** A step for each thing, and one that they share. */
const STEPS: Record<string, PlanStep[]> = {
  password: [
    step('change_password', { url: 'https://sign-in.example/security', verified: true }),
    step('proof'),
  ],
  paid: [step('call_bank'), step('proof')],
};
const words = englishWords();
const root = document.createElement('div');
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const shown = () => all('.plan-step').map(({ dataset }) => dataset['step']);
const ticked = () => all('.plan-step:has(:checked)').map(({ dataset }) => dataset['step']);
const press = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)?.click());

beforeAll(() => {
  setWords(words);
  document.body.append(root);
});
beforeEach(async () => {
  render(null, root);
  await act(() =>
    render(
      <AfterClick
        choices={['password', 'paid']}
        planFor={(given) => [
          ...new Map(given.flatMap((what) => STEPS[what] ?? []).map((one) => [one.id, one])).values(),
        ]}
        pageFor={(given, done) => `/plan.html?gave=${given.join()}&done=${done.join()}`}
        onCopy={() => Promise.resolve()}
      />,
      root,
    ),
  );
});

test('nothing is advised, and no page offered, before something is chosen', () => {
  expect(shown()).toEqual([]);
  expect(all('a')).toEqual([]);
  expect(all('output').map(({ textContent }) => textContent)).toEqual(['']);
});

test('several things are chosen, in whichever order, for one plan', async () => {
  await press('[value="paid"]');
  await press('[value="password"]');
  expect(shown()).toEqual(['change_password', 'proof', 'call_bank']);
  await press('[value="password"]');
  expect(shown()).toEqual(['call_bank', 'proof']);
});

test('a step is ticked by its words, stays to be read, and keeps its tick when the plan changes', async () => {
  await press('[value="password"]');
  await press('[data-step="proof"] label');
  expect(ticked()).toEqual(['proof']);
  expect(root.querySelector('[data-step="proof"]')?.textContent).toBe(words('plan_proof'));
  await press('[value="paid"]');
  expect(ticked()).toEqual(['proof']);
  await press('[data-step="proof"] input');
  expect(ticked()).toEqual([]);
});

test('what is read aloud is how long the plan is, and a tick says nothing more', async () => {
  await press('[value="password"]');
  const live = all('output, [aria-live]');
  expect(live.map(({ textContent }) => textContent)).toEqual([words('plan_ready_other', ['2'])]);
  await press('[data-step="proof"] input');
  expect(all('output, [aria-live]').map(({ textContent }) => textContent)).toEqual([
    words('plan_ready_other', ['2']),
  ]);
});

test('the page to print takes what is chosen and what is done along', async () => {
  await press('[value="password"]');
  await press('[data-step="proof"] input');
  const link = root.querySelector('a[href^="/plan.html"]');
  expect(link?.getAttribute('href')).toBe('/plan.html?gave=password&done=proof');
});

test('the address is there to be printed, without what a person need not type', async () => {
  await press('[value="password"]');
  expect(all('.plan-address').map(({ textContent }) => textContent)).toEqual(['sign-in.example/security']);
});
