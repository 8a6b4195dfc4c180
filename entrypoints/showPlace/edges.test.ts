// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { boxOfEdge, edgesAround } from './edges';

test('a form in a message that names its fields like its own measures is an edge like any other', () => {
  const lies = ['getBoundingClientRect', 'clientLeft', 'clientWidth', 'ownerDocument', 'parentElement'];
  document.body.innerHTML = `<form style="overflow-x: auto; overflow-y: auto"><p>Pay</p>${lies
    .map((name) => `<input name="${name}">`)
    .join('')}</form>`;
  const [form, element] = ['form', 'p'].map((one) => document.querySelector(one));
  if (!form || !element) throw new Error('no page');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ left: 3, top: 4 } as DOMRect);
  const edges = edgesAround({ element }, window);
  expect(edges.map(({ isWindow }) => isWindow)).toEqual([false, true]);
  expect(edges[0]?.element === form).toBe(true);
  expect(edges.map(boxOfEdge)[0]).toEqual({ left: 3, top: 4, width: 0, height: 0 });
});
