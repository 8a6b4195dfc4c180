// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { ListEditor } from './ListEditor';

beforeAll(() => setWords(englishWords()));

async function shown(
  onAdd: (entry: string) => Promise<string | null>,
  onRemove: (entry: string) => void = () => {},
  entries = ['a@example.org'],
) {
  const root = document.createElement('div');
  const list = (
    <ListEditor entries={entries} label="l" placeholder="p" empty="e" onAdd={onAdd} onRemove={onRemove} />
  );
  await act(() => render(list, root));
  return {
    root,
    type: (text: string, field = '.entry-form input') =>
      act(() => {
        const input = root.querySelector<HTMLInputElement>(field);
        if (!input) return;
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    submit: () =>
      act(async () => {
        root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
        await Promise.resolve();
      }),
  };
}

test('an entry is added without the white space around it, and the field is empty again', async () => {
  const onAdd = vi.fn<(entry: string) => Promise<string | null>>().mockResolvedValue(null);
  const { root, type, submit } = await shown(onAdd);
  await type('  b@example.org ');
  await submit();
  expect(onAdd).toHaveBeenCalledWith('b@example.org');
  expect(root.querySelector('input')?.value).toBe('');
});

test('what can’t be added stays in the field, with the reason', async () => {
  const { root, type, submit } = await shown(() => Promise.resolve('options_senders_wrong'));
  await type('nobody');
  await submit();
  expect(root.querySelector('input')?.value).toBe('nobody');
  expect(root.querySelector('output')?.textContent).toBe('That is not an e-mail address.');
});

test('nothing typed asks nobody', async () => {
  const onAdd = vi.fn<(entry: string) => Promise<string | null>>().mockResolvedValue(null);
  const { submit } = await shown(onAdd);
  await submit();
  expect(onAdd).not.toHaveBeenCalled();
});

test('an entry is removed by its own button, which names it', async () => {
  const onRemove = vi.fn<(entry: string) => void>();
  const { root } = await shown(() => Promise.resolve(null), onRemove);
  const remove = root.querySelector<HTMLButtonElement>('li button');
  expect(remove?.textContent).toContain('a@example.org');
  await act(() => remove?.click());
  expect(onRemove).toHaveBeenCalledWith('a@example.org');
});

const many = (count: number) => Array.from({ length: count }, (_, n) => `person${n}@example.org`);
const rows = (root: Element) => [...root.querySelectorAll('li bdi')].map((one) => one.textContent);

test('a list that can be looked through has no search; what came last comes first', async () => {
  const { root } = await shown(() => Promise.resolve(null), undefined, many(8));
  expect(root.querySelector('search')).toBeNull();
  expect(rows(root)[0]).toBe('person7@example.org');
});

test('a long list is searched, and shown bit by bit', async () => {
  const { root, type } = await shown(() => Promise.resolve(null), undefined, many(120));
  expect(rows(root)).toHaveLength(50);
  await act(() => root.querySelector<HTMLButtonElement>('[data-action="more-entries"]')?.click());
  expect(rows(root)).toHaveLength(100);
  await type(' PERSON11', 'search input');
  expect(rows(root)[0]).toBe('person119@example.org');
  expect(rows(root)).toHaveLength(11);
  expect(root.querySelector('output')?.textContent).toBe('11 found');
  await type('[', 'search input');
  expect(root.querySelector('output')?.textContent).toBe('0 found');
});

test('after a removal the keyboard is at the next entry, and after the last one where one adds', async () => {
  const { root } = await shown(() => Promise.resolve(null), undefined, many(2));
  document.body.append(root);
  await act(() => root.querySelector<HTMLButtonElement>('li button')?.click());
  expect(document.activeElement?.textContent).toContain('person0@example.org');
  const one = await shown(() => Promise.resolve(null), undefined, many(1));
  document.body.append(one.root);
  await act(() => one.root.querySelector<HTMLButtonElement>('li button')?.click());
  expect(document.activeElement).toBe(one.root.querySelector('.entry-form input'));
});
