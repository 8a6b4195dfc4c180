// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { mountBanners } from '../../lib/webmail/bannerMount';
import { observePage, type Look } from '../../lib/webmail/observer';
import { ContentScriptContext } from './scriptLife';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'x' } as { id?: string } | undefined },
}));

const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
beforeEach(() => {
  Object.assign(browser, { runtime: { id: 'x' } });
  document.body.innerHTML = '<main></main>';
});
afterEach(() => new ContentScriptContext().abort());

test('the newer script in a frame ends the older one, and no event of the page does', () => {
  const older = new ContentScriptContext();
  document.dispatchEvent(new CustomEvent('x:wxt:content-script-started'));
  expect(older.isValid).toBe(true);
  const newer = new ContentScriptContext();
  expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
});

test.each([
  ['has no id any more', () => Object.assign(browser, { runtime: {} })],
  ['is gone', () => Object.assign(browser, { runtime: undefined })],
])('an extension whose runtime %s was updated: the script ends', (_, update) => {
  const script = new ContentScriptContext();
  expect(script.isValid).toBe(true);
  update();
  expect(script.isValid).toBe(false);
  expect(script.signal.aborted).toBe(true);
});

test('after an update the first change of the page takes the banner away and ends the watch', async () => {
  const script = new ContentScriptContext();
  const banners = mountBanners(document, () => undefined, script.signal);
  const look = vi.fn<() => Look>(() => ({ key: '', bodies: [], inner: [], mark: 'main', unsettled: false }));
  const changed = vi.fn<() => void>();
  observePage(window, look, () => script.isValid && banners.inPlace(), changed, script.signal);
  banners.show('m', { parent: document.body, before: null }, () => undefined);
  await settle();
  Object.assign(browser, { runtime: {} });
  document.body.append(document.createElement('p'));
  await vi.waitFor(() => expect(document.body.innerHTML).toBe('<main></main><p></p>'), { timeout: 10_000 });
  look.mockClear();
  document.body.append(document.createElement('main'));
  await settle();
  expect(look).not.toHaveBeenCalled();
  expect(changed).not.toHaveBeenCalled();
});
