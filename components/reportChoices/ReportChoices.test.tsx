// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../lib/report/desk';
import type { Choice } from '../../lib/report/choose/choices';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { ReportChoices, type ReportChoicesProps } from './ReportChoices';
import { sampleChoice, sampleDesk } from './sampleChoices';

const HOSTILE = '<img src=x onerror=alert(1)>\u202Eyknab';
const words = englishWords();
const DESK: Desk = { ...sampleDesk, name: HOSTILE };
const choice = (over: Partial<Choice> = {}): Choice =>
  sampleChoice({
    name: HOSTILE,
    desk: DESK,
    why: { key: 'choice_why_host', params: [HOSTILE] },
    preselected: false,
    ...over,
  });
const WEBMAIL = choice({ id: 'webmail', kind: 'webmail', name: '', desk: null, way: null });
const BODY = choice({ id: 'body', kind: 'country', name: 'National body' });

const root = document.createElement('div');
const onSelect = vi.fn<(ids: string[]) => void>();
const onCountry = vi.fn<(country: string) => void>();
const show = (over: Partial<ReportChoicesProps> = {}) =>
  act(() =>
    render(
      <ReportChoices
        choices={[WEBMAIL, BODY, choice()]}
        selected={['webmail']}
        onSelect={onSelect}
        webmail="gmail"
        country="GB"
        guessed={false}
        onCountry={onCountry}
        warned
        {...over}
      />,
      root,
    ),
  );
const part = (id: string) => root.querySelector<HTMLElement>(`[data-choice="${id}"]`);
const box = (id: string) => part(id)?.querySelector('input');

beforeAll(() => {
  setWords(words);
  document.body.append(root);
});
beforeEach(() => {
  render(null, root);
  onSelect.mockClear();
  onCountry.mockClear();
});

test('each is a box with its name, described by why it should be told', async () => {
  await show();
  expect([...root.querySelectorAll('input')].map(({ checked, value }) => [value, checked])).toEqual([
    ['webmail', true],
    ['body', false],
    ['sample', false],
  ]);
  expect(box('body')?.labels?.[0]?.textContent).toBe('National body');
  const why = document.getElementById(box('body')?.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toBe(words('choice_why_host', [HOSTILE]));
});

test('names are text, set apart from the words around them', async () => {
  await show();
  expect(root.querySelector('img')).toBeNull();
  expect(part('sample')?.querySelector('bdi')?.textContent).toBe(HOSTILE);
});

test('ticking and unticking tells all that is chosen, in the order shown', async () => {
  await show({ selected: ['sample'] });
  await act(() => box('webmail')?.click());
  expect(onSelect).toHaveBeenLastCalledWith(['webmail', 'sample']);
  await show({ selected: ['webmail', 'sample'] });
  await act(() => box('sample')?.click());
  expect(onSelect).toHaveBeenLastCalledWith(['webmail']);
});

test('everything is reached by keyboard: boxes, what opens, the source, the country', async () => {
  await show({ choices: [choice()] });
  const stops = [...root.querySelectorAll<HTMLElement>('input, summary, a[href], select')];
  expect(stops.map(({ tagName }) => tagName)).toEqual(['INPUT', 'SUMMARY', 'A', 'SELECT']);
  expect(stops.filter(({ tabIndex }) => tabIndex < 0)).toEqual([]);
});

test('what it takes, needs and does, what a bounce means, where that was read and when', async () => {
  await show();
  const about = part('sample')?.querySelector('details')?.textContent ?? '';
  for (const key of [
    'desk_takes_raw',
    'desk_needs_header',
    'desk_does_keeps',
    'desk_does_shares',
    'desk_bounce_known',
  ])
    expect(about).toContain(words(key));
  expect(about).toContain('desk.example');
  expect(about).toContain('November 22, 2026');
});

test('an unconfirmed one says so beside its name; one without a page to look up has no link', async () => {
  const unsure: Desk = { ...DESK, status: 'unconfirmed', source: null };
  await show({ choices: [choice({ desk: unsure })] });
  expect(part('sample')?.querySelector('label')?.textContent).toContain(words('unconfirmed'));
  expect(part('sample')?.textContent).toContain(words('desk_unconfirmed'));
  expect(root.querySelector('a')).toBeNull();
});

test('a text message is sent on to a number', async () => {
  await show({
    choices: [choice({ way: { type: 'sms', value: '7726', takes: 'text', formats: [], max_bytes: null } })],
  });
  expect(part('sample')?.textContent).toContain(words('choice_by_sms', ['7726']));
  expect(part('sample')?.textContent).not.toContain(words('desk_bounce_known'));
});

test("the webmail's own button is told with where it stands", async () => {
  await show();
  expect(part('webmail')?.textContent).toContain(words('choice_name_webmail'));
  expect(part('webmail')?.textContent).toContain(words('own_report_dots'));
});

test('the country can be changed, and whom that brings is said aloud', async () => {
  await show({ guessed: true });
  expect(root.textContent).toContain(words('choices_country_guessed'));
  expect(root.querySelector('output')?.textContent).toBe(words('choices_country_desk', ['National body']));
  const select = root.querySelector('select');
  await act(() => {
    if (!select) return;
    select.value = 'DE';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onCountry).toHaveBeenCalledWith('DE');
  await show({ choices: [WEBMAIL], country: 'DE' });
  expect(root.querySelector('output')?.textContent).toBe(words('choices_country_none'));
});

test('where the organisation wants no others, the country changes nothing and is not asked for', async () => {
  const organisation = {
    name: 'Example School',
    reportTo: 'phishing@example.com',
    subjectPrefix: '',
    ticketFormat: 'eml' as const,
    otherDesks: false,
    domain: null,
  };
  const ours = choice({ id: 'organisation', kind: 'organisation', desk: null, organisation });
  await show({ choices: [WEBMAIL, ours] });
  expect(root.querySelector('select')).toBeNull();
  await show({ choices: [WEBMAIL, { ...ours, organisation: { ...organisation, otherDesks: true } }] });
  expect(root.querySelector('select')).not.toBeNull();
});

test("the reader's own country is there even where none is known to take reports", async () => {
  await show({ country: 'TV' });
  const options = [...root.querySelectorAll('option')].map(({ value }) => value);
  expect(options).toEqual(expect.arrayContaining(['TV', 'GB', 'DE']));
  expect(root.querySelector('select')?.value).toBe('TV');
  await show({ country: null });
  expect(root.querySelector('select')?.value).toBe('');
});

test('without a warning it says that a report can hurt, and without a place that there is none', async () => {
  await show({ warned: false, choices: [] });
  expect(root.textContent).toContain(words('choices_no_warning'));
  expect(root.textContent).toContain(words('report_no_desk'));
  expect(root.querySelector('fieldset')).toBeNull();
});
