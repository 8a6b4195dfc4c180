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
) {
  const root = document.createElement('div');
  const list = (
    <ListEditor
      entries={['a@example.org']}
      label="l"
      placeholder="p"
      empty="e"
      onAdd={onAdd}
      onRemove={onRemove}
    />
  );
  await act(() => render(list, root));
  return {
    root,
    type: (text: string) =>
      act(() => {
        const input = root.querySelector('input');
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
