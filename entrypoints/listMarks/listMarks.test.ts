// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Adapter, ListRow } from '../../lib/webmail/adapter';
import type { ListMark } from '../shared/protocol';
import { listMarks, type ListMarks } from './listMarks';

const rows = vi.fn<(document: Document) => ListRow[]>();
const gmail = { id: 'gmail', rows } as Partial<Adapter> as Adapter;
const start = (): ListMarks => listMarks(window, end.signal, true, () => gmail);

let attached: () => ShadowRoot[];
let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  attached = () => attach.mock.results.map(({ value }) => value as ShadowRoot);
  document.body.innerHTML =
    '<ul><li data-id="a"><b>Ann</b></li><li data-id="b"><b>Bob</b></li><li data-id="c"><b>Cy</b></li></ul>';
  rows.mockReset().mockImplementation(() =>
    [...document.querySelectorAll('[data-id]')].map((row) => ({
      id: row.getAttribute('data-id') ?? '',
      place: { parent: row, before: row.querySelector('b') },
    })),
  );
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const mark = (id: string, verdict: ListMark['verdict'], webmail = 'gmail'): ListMark => ({
  webmail,
  id,
  verdict,
});
const row = (id: string) => document.querySelector(`[data-id="${id}"]`)!;
const marked = () =>
  [...document.querySelectorAll('[data-id]')]
    .filter((one) => one.querySelector('span'))
    .map((one) => one.getAttribute('data-id'));
const settle = async () => {
  await Promise.resolve();
  vi.advanceTimersByTime(10_000);
};

test('only a row whose message was judged has a mark, and nothing else of the page changes', () => {
  const before = row('b').innerHTML;
  start().take([mark('a', 'dangerous'), mark('b', 'unremarkable'), mark('z', 'dangerous')]);
  expect(marked()).toEqual(['a']);
  expect(row('a').lastElementChild?.outerHTML).toBe('<b>Ann</b>');
  expect(row('b').innerHTML).toBe(before);
});

test('the mark says its verdict in words, where the page can’t read them', () => {
  start().take([mark('a', 'dangerous')]);
  expect(row('a').querySelector('span')?.shadowRoot).toBeNull();
  expect(document.body.innerHTML).not.toContain('dangerous');
  const [root] = attached();
  expect(root?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBeTruthy();
  expect(root?.querySelector('svg')).not.toBeNull();
});

test('a list that draws its rows anew, and uses one again for another message, is followed', async () => {
  start().take([mark('a', 'dangerous'), mark('c', 'authentic')]);
  row('b').remove();
  row('a').setAttribute('data-id', 'd');
  row('c').replaceWith(row('c').cloneNode(false));
  row('c').append(document.createElement('b'));
  await settle();
  expect(marked()).toEqual(['c']);
  expect(row('c').querySelectorAll('span')).toHaveLength(1);
});

test('a changed verdict takes the old mark’s place', () => {
  const marks = start();
  marks.take([mark('a', 'suspicious')]);
  const old = row('a').querySelector('span');
  marks.take([mark('a', 'dangerous')]);
  expect(row('a').querySelectorAll('span')).toHaveLength(1);
  expect(row('a').querySelector('span')).not.toBe(old);
});

test('a page that changes all the time is looked at four times a second at most', async () => {
  start().take([mark('a', 'dangerous')]);
  rows.mockClear();
  for (let step = 0; step < 100; step += 1) {
    row('b').setAttribute('class', String(step));
    await Promise.resolve();
    vi.advanceTimersByTime(10);
  }
  expect(rows.mock.calls.length).toBeGreaterThan(0);
  expect(rows.mock.calls.length).toBeLessThanOrEqual(4);
});

test('its own marks are no news, and without any there is no work', async () => {
  const marks = start();
  marks.take([mark('a', 'dangerous')]);
  rows.mockClear();
  await settle();
  expect(rows).not.toHaveBeenCalled();
  marks.take([mark('a', 'unremarkable')]);
  row('b').setAttribute('class', 'x');
  await settle();
  expect(rows).not.toHaveBeenCalled();
});

test('switched off, or the script ended, every mark is gone; another webmail’s ids mean nothing here', async () => {
  const marks = start();
  marks.take([mark('a', 'dangerous')]);
  marks.setOn(false);
  expect(marked()).toEqual([]);
  marks.setOn(true);
  expect(marked()).toEqual([]);
  marks.take([mark('a', 'dangerous', 'roundcube'), mark('b', 'suspicious')]);
  expect(marked()).toEqual(['b']);
  end.abort();
  expect(marked()).toEqual([]);
  await settle();
  expect(marked()).toEqual([]);
});

test('in a table the mark goes into a cell, not between the cells', () => {
  document.body.innerHTML = '<table><tr data-id="a"><td class="first">Ann</td><td>Hi</td></tr></table>';
  rows.mockImplementation(() => {
    const line = row('a');
    return [{ id: 'a', place: { parent: line, before: line.firstElementChild } }];
  });
  start().take([mark('a', 'dangerous')]);
  expect(row('a').children).toHaveLength(2);
  expect(document.querySelector('.first')?.firstElementChild?.tagName).toBe('SPAN');
});

test('a thousand rows: those that a screen shows are looked at', () => {
  rows.mockImplementation(() =>
    Array.from({ length: 1000 }, (_, n) => ({ id: `r${n}`, place: { parent: document.body, before: null } })),
  );
  const all = Array.from({ length: 500 }, (_, n) => mark(`r${n * 2}`, 'dangerous'));
  start().take(all);
  expect(document.body.querySelectorAll(':scope > span')).toHaveLength(150);
});
