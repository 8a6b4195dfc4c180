// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Evidence } from '../../lib/signals/signal';
import { sampleFinding } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { Finding } from './Finding';
import type { ShowPlace } from './showPlace';

const root = document.createElement('div');
const show = (evidence: Evidence[], onShow?: ShowPlace, text = '') =>
  act(() => render(<Finding finding={sampleFinding({ evidence })} onShow={onShow} text={text} />, root));
const said = () => root.querySelectorAll('output')[1]?.textContent;
const buttons = () => [...root.querySelectorAll<HTMLElement>('[data-action="show-place"]')];

beforeAll(() => setWords(englishWords()));
beforeEach(() => render(null, root));

test('each piece can be shown in the message, and it is said whether it was found there', async () => {
  const link: Evidence = { field: 'link', text: 'a', href: 'https://a.example/' };
  const onShow = vi
    .fn<ShowPlace>()
    .mockResolvedValueOnce(true)
    .mockResolvedValueOnce(false)
    .mockRejectedValueOnce(new Error('the page is gone'));
  await show([{ field: 'text', text: 'Pay now' }, link], onShow);
  expect(buttons()).toHaveLength(2);
  await act(async () => buttons()[1]?.click());
  expect(onShow).toHaveBeenCalledWith(link);
  expect(said()).toBe(words('show_place_done'));
  for (const missing of ['not there', 'failed']) {
    await act(async () => buttons()[1]?.click());
    expect(said(), missing).toBe(words('show_place_missing'));
  }
});

test('what has no place in a page, or no page to be shown in, has no button', async () => {
  const onShow = vi.fn<ShowPlace>();
  const nowhere: Evidence[] = [
    { field: 'authentication', text: 'dkim=fail' },
    { field: 'hidden', text: 'lorem' },
  ];
  await show(nowhere, onShow);
  expect(buttons()).toEqual([]);
  await show([{ field: 'text', text: 'Pay now' }]);
  expect(buttons()).toEqual([]);
});

test('a phrase stands in its sentence, set off', async () => {
  const text = 'Hello. Please pay within 24 hours or lose it. Bye.';
  await show([{ field: 'text', text: 'within 24 hours', at: text.indexOf('within') }], undefined, text);
  expect(root.querySelector('blockquote')?.textContent).toBe('Please pay within 24 hours or lose it.');
  expect(root.querySelector('blockquote mark')?.textContent).toBe('within 24 hours');
});
