import { beforeEach, expect, test, vi } from 'vitest';
import type { TabView } from './mergeFrames';
import { tabStates, type SessionArea } from './tabStates';
import { frameWith } from './testStates';

let kept: Record<string, unknown>;
const session: SessionArea = {
  get: async (key) => structuredClone(key in kept ? { [key]: kept[key] } : {}),
  set: async (values) => void Object.assign(kept, structuredClone(values)),
  remove: async (key) => void Reflect.deleteProperty(kept, key),
};
const changed = vi.fn<(tabId: number, view: TabView) => void>();
const states = () => tabStates(session, changed);

beforeEach(() => {
  kept = {};
  changed.mockClear();
});

test('a worker that was ended and woken knows what it knew', async () => {
  await states().change(1, ({ frames }) => void (frames[0] = frameWith(['dangerous'])));
  expect((await states().view(1)).messages[0]?.assessment.verdict).toBe('dangerous');
});

test('what an earlier version has left is not taken for what this one writes', async () => {
  await states().change(1, ({ frames }) => void (frames[0] = frameWith(['dangerous'])));
  const old = structuredClone(kept['tab:1']) as { form?: number };
  delete old.form;
  kept['tab:1'] = old;
  expect((await states().view(1)).messages).toEqual([]);
});

test('what a private window shows stays in memory', async () => {
  const now = states();
  await now.change(1, (record) => {
    record.isPrivate = true;
    record.frames[0] = frameWith(['dangerous']);
  });
  expect(kept).toEqual({});
  expect((await now.view(1)).messages).toHaveLength(1);
});

test('tabs do not mix, and a closed one is forgotten everywhere', async () => {
  const now = states();
  await now.change(1, ({ frames }) => void (frames[0] = frameWith(['dangerous'])));
  await now.change(2, ({ frames }) => void (frames[0] = frameWith(['authentic'])));
  await now.clear(1);
  expect(Object.keys(kept)).toEqual(['tab:2']);
  expect((await now.view(1)).messages).toEqual([]);
  expect((await now.view(2)).messages).toHaveLength(1);
});

test('all is forgotten, in memory too, and whoever shows it is told', async () => {
  const now = states();
  await now.change(1, ({ frames }) => void (frames[0] = frameWith(['dangerous'])));
  await now.change(2, (record) => {
    record.isPrivate = true;
    record.frames[0] = frameWith(['authentic']);
  });
  changed.mockClear();
  await now.clearAll();
  expect(kept).toEqual({});
  for (const id of [1, 2]) {
    expect((await now.view(id)).messages).toEqual([]);
    expect(changed).toHaveBeenCalledWith(id, expect.objectContaining({ messages: [] }), null);
  }
});

test('two frames that speak at the same time are both kept', async () => {
  const now = states();
  await Promise.all(
    [0, 7].map((id) => now.change(1, ({ frames }) => void (frames[id] = frameWith(['suspicious'])))),
  );
  expect((await states().view(1)).messages).toHaveLength(2);
});

test('a full session storage costs no assessment', async () => {
  const now = tabStates({ ...session, set: () => Promise.reject(new Error('quota')) }, changed);
  const view = await now.change(1, ({ frames }) => void (frames[0] = frameWith(['dangerous'])));
  expect(view.messages).toHaveLength(1);
  expect(changed).toHaveBeenCalledWith(1, view, await now.record(1));
});
