// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { VerdictCard } from './VerdictCard';

const root = document.createElement('div');
const show = (assessment = sampleAssessment()) =>
  act(() => render(<VerdictCard assessment={assessment} />, root));
const said = () => root.querySelector('.verdict > output')?.textContent;

beforeAll(() => setWords(englishWords()));
beforeEach(() => render(null, root));

test('a verdict is said aloud when it changes, once and as sentences; not the first one', async () => {
  await show();
  expect(said()).toBe('');
  await show(sampleAssessment({ verdict: 'unremarkable' }));
  expect(said()).toBe(
    words('verdict_said', [words('verdict_unremarkable'), words('verdict_unremarkable_sentence')]),
  );
});

test('the way to check is offered where there is one', async () => {
  const check = () => root.querySelector<HTMLElement>('[data-action="check-yourself"]');
  await show();
  expect(check()).toBeNull();
  const onCheck = vi.fn<(from: Element) => void>();
  await act(() => render(<VerdictCard assessment={sampleAssessment()} onCheck={onCheck} />, root));
  check()?.click();
  expect(onCheck.mock.calls).toEqual([[root.querySelector('.verdict')]]);
});
