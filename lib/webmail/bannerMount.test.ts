// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountBanners, type BannerMount } from './bannerMount';

let stop: AbortController;
let banners: BannerMount;
let roots: ShadowRoot[];
const lost = vi.fn<(id: string) => void>();
const draw = (root: ShadowRoot): void => {
  roots.push(root);
  root.replaceChildren('the banner');
};
const parent = (): Element => document.querySelector('#place') ?? document.body;
const show = (id = 'm1'): void => banners.show(id, { parent: parent(), before: parent().firstChild }, draw);

beforeEach(() => {
  document.body.innerHTML = '<div id="place"><p>own</p></div>';
  stop = new AbortController();
  roots = [];
  lost.mockClear();
  banners = mountBanners(document, lost, stop.signal);
});
afterEach(() => stop.abort());

test('one host a message, at its place, with a root that the page can not reach', () => {
  show();
  const host = parent().firstElementChild;
  expect(host?.nextElementSibling?.tagName).toBe('P');
  expect(host?.shadowRoot).toBeNull();
  expect(roots[0]?.mode).toBe('closed');
});

test('drawn again where it stands, it stays where it is', () => {
  show();
  const host = parent().firstElementChild;
  show();
  expect(parent().firstElementChild).toBe(host);
  expect(parent().childElementCount).toBe(2);
});

test('thrown out it comes back three times, then it is told once that the page will not have it', () => {
  show();
  for (let round = 1; round <= 3; round++) {
    parent().firstElementChild?.remove();
    expect(banners.inPlace()).toBe(false);
    show();
    expect(parent().childElementCount).toBe(2);
  }
  expect(lost).not.toHaveBeenCalled();
  parent().firstElementChild?.remove();
  show();
  show();
  expect(parent().childElementCount).toBe(1);
  expect(lost.mock.calls).toEqual([['m1']]);
  expect(banners.inPlace()).toBe(true);
});

test('a message whose page has no place for a banner is told too', () => {
  banners.show('m1', null, draw);
  expect(lost).toHaveBeenCalledWith('m1');
});

test('messages that are closed lose theirs', () => {
  show('m1');
  show('m2');
  banners.keepOnly(['m2']);
  expect(parent().childElementCount).toBe(2);
});

test('keys and clicks in the banner do not reach the page', () => {
  show();
  const heard = vi.fn<() => void>();
  document.body.addEventListener('keydown', heard);
  document.body.addEventListener('click', heard);
  for (const type of ['keydown', 'click']) {
    parent().firstElementChild?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  parent().lastElementChild?.dispatchEvent(new Event('click', { bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
});

test('the end takes every banner away, and none comes after it', () => {
  show();
  stop.abort();
  show('m2');
  expect(parent().childElementCount).toBe(1);
});
