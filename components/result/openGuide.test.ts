// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { openGuide } from './openGuide';

const GUIDE = '<details data-part="verify"><summary>Check for yourself</summary></details>';
const scrolled = vi.fn<(options: ScrollIntoViewOptions) => void>();
let calm = false;

beforeEach(() => {
  calm = false;
  scrolled.mockClear();
  vi.stubGlobal('matchMedia', () => ({ matches: calm }));
  Element.prototype.scrollIntoView = scrolled;
  // The first result is another message's.
  document.body.innerHTML = `<div class="result">${GUIDE}</div><div class="result"><p id="from"></p></div>`;
});

const from = () => document.querySelector('#from') as Element;
const own = () => from().closest('.result') as Element;

test('the guide of its own answer is opened, brought into view, and has the keyboard', async () => {
  own().insertAdjacentHTML('beforeend', GUIDE);
  await openGuide(from());
  const guide = own().querySelector('details');
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true]);
  expect(document.activeElement).toBe(guide?.querySelector('summary'));
  expect(scrolled.mock.contexts).toEqual([guide]);
  expect(scrolled).toHaveBeenCalledWith({ block: 'start', behavior: 'smooth' });
});

test('one that comes a little later is waited for', async () => {
  const opened = openGuide(from());
  await new Promise((done) => setTimeout(done, 70));
  own().insertAdjacentHTML('beforeend', GUIDE);
  await opened;
  expect(own().querySelector('details')?.open).toBe(true);
});

test('an answer that has gone meanwhile opens nothing', async () => {
  const gone = from();
  own().remove();
  await openGuide(gone);
  expect(document.querySelector('details')?.open).toBe(false);
  expect(scrolled).not.toHaveBeenCalled();
});

test('nothing moves where the reader wants nothing to', async () => {
  calm = true;
  own().insertAdjacentHTML('beforeend', GUIDE);
  await openGuide(from());
  expect(scrolled).toHaveBeenCalledWith({ block: 'start', behavior: 'instant' });
});
