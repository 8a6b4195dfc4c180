// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sampleReport } from '../../lib/report/history/sampleReport';
import type { ReportRecord } from '../../lib/storage/reports';
import { englishMessages, englishWords } from '../testWords';
import { setWords } from '../words';
import { byDay } from './byDay';
import { ReportList } from './ReportList';
import { formWords, shownWords } from './shownWords';

beforeAll(() => setWords(englishWords()));

const onSent = vi.fn<(report: ReportRecord, sent: boolean) => Promise<boolean>>();
const onDelete = vi.fn<(report: ReportRecord) => Promise<boolean>>();
const onRestore = vi.fn<(report: ReportRecord) => Promise<boolean>>();
let root: HTMLElement;
beforeEach(() => {
  for (const one of [onSent, onDelete, onRestore]) one.mockReset().mockResolvedValue(true);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => root.remove());

const at = (day: number, hour: number) => new Date(2026, 2, day, hour, 30).toISOString();
const older = sampleReport({ id: 'older', at: at(1, 9), state: 'sent', altered: true, rebuilt: true });
const newer = sampleReport({ id: 'newer', at: at(2, 9), form: 'own', claim: '', to: '', name: 'Roundcube' });
const newest = sampleReport({ id: 'newest', at: at(2, 17), subject: '<b>hi</b>' });

const show = (reports: readonly ReportRecord[], more: { goneId?: string; backId?: string } = {}) =>
  act(() =>
    render(
      <ReportList
        reports={reports}
        goneId={more.goneId ?? null}
        backId={more.backId ?? null}
        onSent={onSent}
        onDelete={onDelete}
        onRestore={onRestore}
      />,
      root,
    ),
  );
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
const inEntry = (id: string, selector: string) =>
  root.querySelector<HTMLElement>(`[data-report="${id}"] ${selector}`);

test('days and reports stand newest first', async () => {
  await show([older, newer, newest]);
  expect(texts('h2')).toEqual(['March 2, 2026', 'March 1, 2026']);
  expect([...root.querySelectorAll('[data-report]')].map((one) => one.getAttribute('data-report'))).toEqual([
    'newest',
    'newer',
    'older',
  ]);
  expect(byDay([older, newer, newest]).map(([day, { length }]) => [day, length])).toEqual([
    ['2026-03-02', 2],
    ['2026-03-01', 1],
  ]);
});

test('each says what, whence, whither and how, and what of a message is only text', async () => {
  await show([older, newest]);
  expect(inEntry('newest', 'h3')?.innerHTML).toBe('<bdi>&lt;b&gt;hi&lt;/b&gt;</bdi>');
  const facts = [...root.querySelectorAll('[data-report="older"] dl > div')].map((one) => one.textContent);
  expect(facts).toEqual([
    'FromOpenAI <security@openai.check.example>',
    'Claims to beOpenAI',
    'Reported toAnti-Phishing Working Group reports@desk.example',
    'HowWith the original attached',
  ]);
  expect(inEntry('older', 'time')?.textContent).toMatch(/^9:30\s?AM$/);
  expect(root.querySelector('a')).toBeNull();
  expect(texts('[data-report="older"] .report-mark')).toEqual(['Altered copy', 'Rebuilt from the page']);
  expect(inEntry('newest', '.report-mark')).toBeNull();
});

test('what is not known is left out', async () => {
  await show([newer]);
  expect(texts('dt')).toEqual(['From', 'Reported to', 'How']);
  await show([sampleReport({ subject: '', sender: '', name: 'Somewhere' })]);
  expect(texts('h3')).toEqual(['Somewhere']);
});

test('a report can be marked as sent, and that is taken back where it can not be kept', async () => {
  await show([older, newer]);
  expect(texts('.report-sent')).toEqual(['I did this', 'I sent it']);
  const box = inEntry('newer', 'input') as HTMLInputElement;
  expect([box.checked, (inEntry('older', 'input') as HTMLInputElement).checked]).toEqual([false, true]);
  onSent.mockResolvedValue(false);
  for (const time of [1, 2]) {
    await act(async () => {
      box.click();
      await Promise.resolve();
    });
    expect(onSent.mock.calls).toHaveLength(time);
    expect(inEntry('newer', 'output')?.textContent).toBe('That could not be saved on this device.');
    expect(box.checked).toBe(false);
  }
  expect(onSent).toHaveBeenCalledWith(newer, true);
});

test('one that is removed leaves the way to undo it, which has the focus', async () => {
  await show([older, newer]);
  const remove = inEntry('newer', 'button');
  expect(remove?.textContent).toBe('Remove Confirm your password');
  await act(() => remove?.click());
  expect(onDelete).toHaveBeenCalledWith(newer);
  await show([older, newer], { goneId: 'newer' });
  const undo = root.querySelector<HTMLElement>('[data-action="undo-delete"]');
  expect(document.activeElement).toBe(undo);
  await act(() => undo?.click());
  expect(onRestore).toHaveBeenCalledWith(newer);
  await show([older, newer], { backId: 'newer' });
  expect(document.activeElement).toBe(inEntry('newer', 'button'));
});

test('each form has words, and a report is found by them and by its day', () => {
  const messages = englishMessages();
  for (const form of ['original', 'forward', 'arf', 'xarf', 'text', 'urls', 'own'] as const) {
    expect(messages).toHaveProperty(`reports_form_${form}`);
    expect(shownWords(sampleReport({ form, at: at(1, 9) }))).toEqual([
      '2026-03-01',
      'March 1, 2026',
      formWords(sampleReport({ form })),
    ]);
  }
});
