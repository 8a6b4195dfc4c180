// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { VerifyGuide } from './VerifyGuide';

const root = document.createElement('div');
const show = (count: number) => {
  const steps = Array.from({ length: count }, (_, n) => ({ key: `step ${n + 1}`, params: [] }));
  return act(() =>
    render(<VerifyGuide steps={steps} onCopy={() => Promise.resolve()} unknown={false} />, root),
  );
};
const steps = (within: string) =>
  [...root.querySelectorAll(`${within} .step`)].map(({ textContent }) => textContent);

beforeAll(() => setWords(englishWords()));
beforeEach(() => render(null, root));

test('three of many steps stand open; the others are folded, in order, and counted on', async () => {
  await show(6);
  expect(steps('.section-body > .steps')).toEqual(['step 1', 'step 2', 'step 3']);
  expect(steps('.verify-more')).toEqual(['step 4', 'step 5', 'step 6']);
  const more = root.querySelector<HTMLOListElement>('.verify-more ol');
  expect(more?.start).toBe(4);
  expect(more?.style.counterReset).toBe('step 3');
});

test('a single step more is not folded away', async () => {
  await show(4);
  expect(steps('.section-body > .steps')).toHaveLength(4);
  expect(root.querySelector('.verify-more')).toBeNull();
});
