// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderBanner } from '../../components/banner/renderBanner';
import { unreadable } from '../../lib/assess/assess';
import { mountBanners } from '../../lib/webmail/bannerMount';
import { clearLeftovers } from './leftovers';

beforeEach(() => {
  const made = vi.spyOn(Element.prototype, 'attachShadow');
  // As in Firefox.
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      const at = made.mock.contexts.indexOf(this);
      return made.mock.results[at]?.value ?? null;
    },
  });
  document.body.innerHTML = '<main></main><div style="all: initial"></div><span style="color: red"></span>';
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
});

const showBanner = () =>
  mountBanners(document, () => undefined, new AbortController().signal).show(
    'm',
    { parent: document.body, before: null },
    (root) => renderBanner(root, unreadable('failed'), { dismiss: () => undefined }),
  );

test('a banner that nobody looks after any more goes, and nothing else', () => {
  const before = document.body.innerHTML;
  showBanner();
  expect(document.body.innerHTML).not.toBe(before);
  clearLeftovers(document);
  expect(document.body.innerHTML).toBe(before);
});

test('what another extension put there stays', () => {
  const other = document.createElement('div');
  other.style.color = 'initial';
  other.attachShadow({ mode: 'closed' }).innerHTML = '<p>Password saved</p>';
  document.body.append(other);
  clearLeftovers(document);
  expect(other.isConnected).toBe(true);
});

test('where closed roots are closed to extensions too, nothing is touched', () => {
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
  showBanner();
  const before = document.body.innerHTML;
  clearLeftovers(document);
  expect(document.body.innerHTML).toBe(before);
});
