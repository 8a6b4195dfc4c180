// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { adapters } from '../../lib/webmail/registry';
import { englishMessages, englishWords } from '../testWords';
import { setWords, words } from '../words';
import { OtherWays } from './OtherWays';
import type { PasteTrouble } from './PasteSource';
import { sourceWay } from './sourceWay';

beforeAll(() => setWords(englishWords()));

const onPaste = vi.fn<(text: string, anyway: boolean) => Promise<PasteTrouble>>();
const onCopy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
let root: HTMLElement;
beforeEach(() => {
  onPaste.mockReset();
  onCopy.mockClear();
  root = document.createElement('div');
});
const show = (webmail: string | null, onStructure?: () => Promise<string>) =>
  act(() =>
    render(
      <OtherWays webmail={webmail} open onPaste={onPaste} onStructure={onStructure} onCopy={onCopy} />,
      root,
    ),
  );
const press = (action: string) =>
  act(async () => root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)?.click());
const write = (text: string) =>
  act(() => {
    const box = root.querySelector('textarea');
    if (box) box.value = text;
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

test('every webmail that is known has words for its own way to the source', () => {
  const without = adapters.filter(({ id }) => !(`source_way_${id}` in englishMessages()));
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('a page that no adapter knows, and a webmail without words, get those for most', () => {
  expect(sourceWay(null)).toBe(words('source_way_other'));
  expect(sourceWay('constructor')).toBe(words('source_way_other'));
});

test('nothing can be checked before something stands there', async () => {
  await show('outlook');
  expect(root.textContent).toContain(words('source_way_outlook'));
  expect(root.querySelector<HTMLButtonElement>('[data-action="check-source"]')?.disabled).toBe(true);
  await write('From: ann@a.example');
  await press('check-source');
  expect(onPaste).toHaveBeenCalledExactlyOnceWith('From: ann@a.example', false);
});

test('another message’s source is said to be that, and taken only when asked again', async () => {
  onPaste.mockResolvedValueOnce({ differs: ['subject', 'sender'] }).mockResolvedValueOnce(null);
  await show('outlook');
  await write('From: bob@b.example');
  await press('check-source');
  expect(root.textContent).toContain(words('differs_subject_sender'));
  await press('check-source-anyway');
  expect(onPaste).toHaveBeenLastCalledWith('From: bob@b.example', true);
  expect(root.querySelector('[data-action="check-source-anyway"]')).toBeNull();
});

test('a new text takes back what was said of the old one', async () => {
  onPaste.mockResolvedValueOnce({ differs: ['sender'] });
  await show('outlook');
  await write('x');
  await press('check-source');
  await write('y');
  expect(root.querySelector('[data-action="check-source-anyway"]')).toBeNull();
});

test('the structure is shown before it can be copied, and it is that which is copied', async () => {
  const onStructure = vi.fn<() => Promise<string>>(async () => 'body\n main.mail');
  await show(null, onStructure);
  expect(root.querySelector('[data-action="copy-structure"]')).toBeNull();
  await press('show-structure');
  expect([...root.querySelectorAll('textarea')].at(-1)?.value).toBe('body\n main.mail');
  await press('copy-structure');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('body\n main.mail');
});

test('a page whose structure can’t be read is said; where none would help, none is offered', async () => {
  await show(null, async () => '');
  await press('show-structure');
  expect(root.textContent).toContain(words('structure_none'));
  await show('gmail');
  expect(root.querySelector('.structure-copy')).toBeNull();
});
