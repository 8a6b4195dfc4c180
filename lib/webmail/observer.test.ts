// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observePage, type Look } from './observer';

let stop: AbortController;
let inPlace: boolean;
/** A message is an article, its body the first div in it. */
const look = vi.fn<() => Look>(() => {
  const bodies = [...document.querySelectorAll('article:not(.closed) > div')];
  const ids = [...document.querySelectorAll('article:not(.closed)')].map((one) => one.id);
  return {
    key: `${ids} ${bodies.map((one) => one.innerHTML)}`,
    bodies,
    inner: inner(),
    mark: 'article',
    unsettled,
  };
});
const changed = vi.fn<() => void>();
const elements = vi.spyOn(Element.prototype, 'querySelector');
let unsettled = false;
let inner: () => Node[] = () => [];

/** Two frames and the rest after a look. */
const settle = (time = 300) => new Promise((resolve) => setTimeout(resolve, time));
const start = async (html: string): Promise<void> => {
  document.body.innerHTML = html;
  observePage(window, look, () => inPlace, changed, stop.signal);
  await settle();
  look.mockClear();
};
const add = (html: string, to: Element = document.body): Element => {
  const holder = document.createElement('p');
  holder.innerHTML = html;
  to.append(holder);
  return holder;
};
const message = (id: string) => `<article id="${id}"><div>text</div></article>`;
const the = (selector: string): Element => document.querySelector(selector) ?? document.body;

beforeEach(() => {
  stop = new AbortController();
  inPlace = true;
  unsettled = false;
  inner = () => [];
  look.mockReset();
  changed.mockClear();
});
afterEach(() => stop.abort());

test.each(['', message('a')])('what has nothing to do with messages is not looked at: %s', async (open) => {
  await start(open);
  for (let round = 0; round < 5; round++) {
    for (let times = 0; times < 8; times++) add('<b>menu</b>').setAttribute('class', 'x');
    await settle(50);
  }
  await settle();
  expect(look).not.toHaveBeenCalled();
});

test('a message that comes is told once, at the next frame', async () => {
  await start('');
  add(`<section>${message('a')}</section>`);
  await settle(60);
  expect(changed).toHaveBeenCalledOnce();
  add('<i></i>');
  await settle();
  expect(changed).toHaveBeenCalledOnce();
});

test('a message that goes is told', async () => {
  await start(message('a'));
  the('article').remove();
  await settle();
  expect(changed).toHaveBeenCalledOnce();
});

test('a message that is only shown, or hidden, is told: no node came or went', async () => {
  await start(`<main>${message('a')}</main>`);
  the('article').classList.add('closed');
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
  the('article').classList.remove('closed');
  await settle();
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a body that is filled later is told, whatever comes into it', async () => {
  await start('<article><div></div></article>');
  the('article > div').append('text');
  await settle();
  expect(changed).toHaveBeenCalledOnce();
});

test('while a piece of a message is missing, whatever comes into the message is worth a look', async () => {
  unsettled = true;
  await start(message('a'));
  await settle(6500);
  look.mockClear();
  add('<b>sender</b>', the('article'));
  await settle();
  expect(look).toHaveBeenCalledOnce();
  add('<b>menu</b>');
  await settle();
  expect(look).toHaveBeenCalledOnce();
}, 20_000);

test('a page that is not all there is looked at again a few times, then left alone', async () => {
  unsettled = true;
  await start('');
  await settle(6500);
  const looks = look.mock.calls.length;
  await settle(3500);
  expect(look).toHaveBeenCalledTimes(looks);
  expect(looks).toBeLessThanOrEqual(4);
}, 20_000);

test('what is not all there after something that was is looked at again as often', async () => {
  unsettled = true;
  await start('');
  await settle(1500);
  unsettled = false;
  add(message('a')).remove();
  await settle();
  unsettled = true;
  add(message('a')).remove();
  await settle(100);
  look.mockClear();
  await settle(6500);
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(3);
}, 20_000);

test('our own banner that was thrown out is noticed', async () => {
  await start(message('a'));
  inPlace = false;
  add('<b>menu</b>');
  await settle();
  expect(look).toHaveBeenCalled();
});

test('10,000 changes with no message open: one look-up for all of them, and no look', async () => {
  await start('');
  elements.mockClear();
  for (let times = 0; times < 10_000; times++) document.body.append(document.createElement('i'));
  await settle();
  expect(look).not.toHaveBeenCalled();
  // 48 at most one by one, in the frames they may have been spread over.
  expect(elements.mock.calls.length).toBeLessThan(100);
});

test('10,000 changes with a message open: a handful of looks', async () => {
  await start(message('a'));
  elements.mockClear();
  for (let times = 0; times < 10_000; times++) the('article').setAttribute('class', `c${times}`);
  await settle();
  expect(look.mock.calls.length).toBeLessThanOrEqual(2);
  expect(elements.mock.calls.length).toBeLessThan(100);
  expect(changed).not.toHaveBeenCalled();
});

test('looks that take long are followed by ten times as long without one', async () => {
  await start(message('a'));
  look.mockImplementation(() => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    return { key: 'same', bodies: [], inner: [], mark: 'article', unsettled: false };
  });
  for (let round = 0; round < 25; round++) {
    the('article').classList.toggle('x');
    await settle(20);
  }
  // 500 ms and 20 ms a look: the first, two by the first change, and one in 220 ms from there on.
  expect(look.mock.calls.length).toBeLessThanOrEqual(6);
});

test('an address that changes is looked at even when nothing in the page does', async () => {
  await start('');
  window.dispatchEvent(new Event('hashchange'));
  await settle();
  expect(look).toHaveBeenCalledOnce();
});

test('a hidden tab, which draws no frames, is looked at all the same', async () => {
  await start('');
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  window.dispatchEvent(new Event('hashchange'));
  await settle();
  frames.mockRestore();
  expect(look).toHaveBeenCalledOnce();
});

test('after the end nothing is looked at, not even what was waiting', async () => {
  await start('');
  add(message('a'));
  stop.abort();
  window.dispatchEvent(new Event('popstate'));
  await settle();
  expect(look).not.toHaveBeenCalled();
  expect(changed).not.toHaveBeenCalled();
});

test('a banner that is thrown out the moment it is put up is put up again, not once but each time', async () => {
  await start(message('a'));
  inPlace = false;
  for (const round of [1, 2, 3]) {
    add('<b>banner</b>').remove();
    await settle();
    expect(changed).toHaveBeenCalledTimes(round);
  }
});
