// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from './keepFocus';

let root: HTMLElement;
let end: () => void;
const one = (selector: string) => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};
/** Changes are told in a task of their own. */
const told = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  document.body.innerHTML =
    '<div><section hidden><h1 id="covered">Finder</h1></section><h1 id="answer">Likely a scam</h1>' +
    '<p><button id="check">Check</button></p><button id="other">Other</button></div>';
  root = document.body.firstElementChild as HTMLElement;
  end = keepFocus(root);
});
afterEach(() => end());

test('the heading that is seen takes over from a control that went away', async () => {
  one('#check').focus();
  one('p').remove();
  await told();
  expect(document.activeElement?.id).toBe('answer');
});

test('also from one that was covered', async () => {
  one('#check').focus();
  one('p').hidden = true;
  one('#check').blur();
  await told();
  expect(document.activeElement?.id).toBe('answer');
});

test('a control that stays keeps it', async () => {
  one('#check').focus();
  one('#other').remove();
  await told();
  expect(document.activeElement?.id).toBe('check');
});

test('nobody is led anywhere without having been somewhere', async () => {
  one('p').remove();
  await told();
  expect(document.activeElement).toBe(document.body);
});

test('who left by himself is let go', async () => {
  one('#check').focus();
  one('#check').blur();
  await told();
  one('p').remove();
  await told();
  expect(document.activeElement).toBe(document.body);
});

test('a place that has it already is not taken from', async () => {
  one('#check').focus();
  one('p').remove();
  one('#other').focus();
  await told();
  expect(document.activeElement?.id).toBe('other');
});
