// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setWords } from '../../components/words';
import { englishWords } from '../../components/testWords';
import { sampleAssessment } from '../../components/sampleAssessment';
import { leadsTo } from '../../lib/links/leadsTo';
import type { Link } from '../../lib/message/message';
import type { Adapter } from '../../lib/webmail/adapter';
import type { Opened } from '../../lib/webmail/registry';
import type { FrameAnswer } from '../shared/protocol';
import { linkGuard, type LinkGuard } from './linkGuard';

/** The bodies that the adapter under test finds; `bodies` in the page's own document, more by `foreign`. */
let foreign: Element[] = [];
const openIn = (page: Document): Opened => ({
  adapter: {} as Adapter,
  messages: [...page.querySelectorAll('[data-message]'), ...foreign].map((body) => ({
    id: body.getAttribute('data-message') ?? '',
    root: body,
    body,
    read: () => ({ webmail: '', from: [], subject: '', html: '' }),
  })),
});

const EVIL = 'https://login.evil.example/x';
let life: AbortController;
let guard: LinkGuard;
let roots: ShadowRoot[] = [];

const warned = (...hrefs: string[]): FrameAnswer => {
  const assessment = sampleAssessment();
  const links = hrefs.map((href): Link => ({ href, text: '', title: '' }));
  return { assessment, links: leadsTo({ links, forms: [] }, assessment) };
};
const quiet = (): FrameAnswer => ({ assessment: sampleAssessment({ verdict: 'authentic' }), links: null });
const page = (html: string): void => {
  document.body.innerHTML = html;
};
const start = (answers: Record<string, FrameAnswer> = { m: warned(EVIL) }): void => {
  guard = linkGuard(window, life.signal, true, openIn);
  guard.show(new Map(Object.entries(answers)));
};
const the = (selector: string, root: ParentNode = document): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** True when the browser would have gone on: the link followed, the form sent. */
const goesOn = (target: EventTarget, event: Event = click()): boolean => target.dispatchEvent(event);
const click = (more: MouseEventInit = {}): MouseEvent =>
  new MouseEvent(more.button ? 'auxclick' : 'click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });
const card = (): ShadowRoot | null => roots.findLast((root) => root.host.isConnected) ?? null;
const text = (): string => card()?.querySelector('[role=dialog]')?.textContent ?? '';
const press = (name: 'stay' | 'open'): void => {
  vi.setSystemTime(Date.now() + 1000);
  const root = card();
  if (!root) throw new Error('no card');
  the(`.${name}`, root).click();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  setWords(englishWords());
  life = new AbortController();
  foreign = [];
  roots = [];
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    if (init.mode === 'closed') roots.push(root);
    return root;
  });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a click shows where the link leads, with the owner set off, and goes no further', () => {
  page(`<div data-message="m"><a href="${EVIL}"><b>your <i>bank</i></b></a></div>`);
  start();
  const heard = vi.fn<() => void>();
  the('a').addEventListener('click', heard);
  expect(goesOn(the('i'))).toBe(false);
  expect(heard).not.toHaveBeenCalled();
  expect(text()).toContain('your bank');
  expect(the('.owner', card() ?? document).textContent).toBe('evil.example');
});

test('the middle button and an area of a picture, but not the right button', () => {
  page(`<div data-message="m"><map><area href="${EVIL}" alt="Pay"></map></div>`);
  start();
  expect(goesOn(the('area'), click({ button: 2 }))).toBe(true);
  expect(card()).toBeNull();
  expect(goesOn(the('area'), click({ button: 1 }))).toBe(false);
  expect(card()).not.toBeNull();
});

test('links in SVG, under their older name too', () => {
  page(`<div data-message="m"><svg><a xlink:href="${EVIL}"><text>x</text></a></svg></div>`);
  start();
  expect(goesOn(the('text'))).toBe(false);
});

test('messages without a warning, and the page around, are left alone', () => {
  page(
    `<a id="page" href="${EVIL}">x</a><div data-message="q"><a href="${EVIL}">x</a></div><div data-message="m"></div>`,
  );
  start({ m: warned(EVIL), q: quiet() });
  expect(goesOn(the('#page'))).toBe(true);
  expect(goesOn(the('[data-message=q] a'))).toBe(true);
  expect(card()).toBeNull();
});

test.each(['mailto:a@a.example', 'tel:+15550100', '#top', '', 'https://'])('%j opens no page', (href) => {
  page(`<div data-message="m"><a href="${href}">x</a></div>`);
  start();
  expect(goesOn(the('a'))).toBe(true);
});

test('a program in a link is asked about', () => {
  page('<div data-message="m"><a href=" java\tscript:void(1)">x</a></div>');
  start();
  expect(goesOn(the('a'))).toBe(false);
  expect(text()).toContain('javascript:void(1)');
});

test('with a <base> in the mail, a place in the page is none', () => {
  page(`<div data-message="m"><base href="https://evil.example/"><a href="#top">x</a></div>`);
  start();
  expect(goesOn(the('a'))).toBe(false);
  expect(text()).toContain('evil.example');
});

test('a link that nobody looked at before is shown as the browser reads it', () => {
  page(`<div data-message="m"><a href="HTTPS://paypal.com@new.example:8443/${'a'.repeat(300)}">x</a></div>`);
  start();
  expect(goesOn(the('a'))).toBe(false);
  expect(the('.address', card() ?? document).textContent).toMatch(/^https:\/\/new\.example:8443\/a+…a+$/);
});

test('a body in an open shadow root, and a form that is sent there', () => {
  page('<div id="host"></div>');
  const root = the('#host').attachShadow({ mode: 'open' });
  root.innerHTML = `<div data-message="m"><a href="${EVIL}">x</a><form action="${EVIL}"><button>Go</button></form></div>`;
  foreign = [the('[data-message]', root)];
  start();
  expect(goesOn(the('a', root))).toBe(false);
  const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
  expect(goesOn(the('form', root), submit)).toBe(false);
  expect(text()).toContain('sends what you type');
});

test('a body in a frame of the page, also when the page loads it anew', () => {
  page('<iframe></iframe>');
  const frame = the('iframe') as HTMLIFrameElement;
  const fill = (): Element => {
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no document');
    inner.body.innerHTML = `<div data-message="m"><a href="${EVIL}">x</a></div>`;
    foreign = [the('[data-message]', inner)];
    return the('a', inner);
  };
  const link = fill();
  start();
  expect(goesOn(link)).toBe(false);
  expect(card()?.host.ownerDocument).toBe(document);
  const again = document.createElement('iframe');
  frame.replaceWith(again);
  const inner = again.contentDocument;
  if (!inner) throw new Error('no document');
  inner.body.innerHTML = `<div data-message="m"><a href="${EVIL}">x</a></div>`;
  foreign = [the('[data-message]', inner)];
  again.dispatchEvent(new Event('load'));
  expect(goesOn(the('a', inner))).toBe(false);
});

test('a message that the page has drawn anew is found at the click', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  expect(goesOn(the('a'))).toBe(false);
});

test('a page that keeps clicks from others is heard no sooner', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  document.addEventListener('click', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: life.signal,
  });
  start();
  expect(goesOn(the('a'))).toBe(false);
  expect(card()).not.toBeNull();
});

test('fields of a form that bear the names of its properties', () => {
  const names = [
    'nodeType',
    'localName',
    'getAttribute',
    'closest',
    'baseURI',
    'ownerDocument',
    'action',
    'focus',
  ];
  page(
    `<div data-message="m"><form action="${EVIL}">${names.map((name) => `<input name="${name}">`).join('')}
    <a href="${EVIL}">x</a></form></div><img name="addEventListener"><img name="createElement"><img name="body">`,
  );
  start();
  expect(goesOn(the('a'))).toBe(false);
  press('stay');
  expect(goesOn(the('form'), new SubmitEvent('submit', { bubbles: true, cancelable: true }))).toBe(false);
  press('stay');
});

test('"open anyway" follows the page’s own link, once, and is not asked again', () => {
  page(`<div data-message="m"><a href="${EVIL}" target="mine">x</a></div>`);
  start();
  const targets: (string | null)[] = [];
  the('a').addEventListener('click', (event) => {
    targets.push(the('a').getAttribute('target'));
    event.preventDefault();
  });
  goesOn(the('a'), click({ ctrlKey: true }));
  press('open');
  expect(targets).toEqual(['_blank']);
  expect(the('a').getAttribute('target')).toBe('mine');
  goesOn(the('a'));
  expect(targets).toEqual(['_blank', 'mine']);
  the('a').setAttribute('href', 'https://other.example/');
  goesOn(the('a'));
  expect(targets).toHaveLength(2);
});

test('a script of the page that clicks again and again gets one card', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  for (let time = 0; time < 50; time += 1) expect(goesOn(the('a'))).toBe(false);
  expect(roots).toHaveLength(1);
});

test('a card that the page takes out is shown again at the next click', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  goesOn(the('a'));
  card()?.host.remove();
  expect(goesOn(the('a'))).toBe(false);
  expect(card()).not.toBeNull();
});

test('a form is sent on by the reader, by the button that was pressed', () => {
  page(
    `<div data-message="m"><form action="https://a.example/"><button formaction="${EVIL}">Go</button></form></div>`,
  );
  start();
  const sent: (HTMLElement | null)[] = [];
  const form = the('form') as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    sent.push(event.submitter);
    event.preventDefault();
  });
  the('button').click();
  expect(text()).toContain('evil.example');
  expect(sent).toEqual([]);
  press('open');
  expect(sent).toEqual([the('button')]);
});

test('a double click opens nothing', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  const heard = vi.fn<() => void>();
  the('a').addEventListener('click', heard);
  goesOn(the('a'));
  the('.open', card() ?? document).click();
  expect(heard).not.toHaveBeenCalled();
  expect(card()).not.toBeNull();
});

test('"don’t open" and Escape close it and give the keyboard back', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  goesOn(the('a'));
  expect(card()?.activeElement?.className).toBe('stay');
  press('stay');
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(the('a'));
  goesOn(the('a'));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(card()).toBeNull();
});

test('a press beside it closes it', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  goesOn(the('a'));
  document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  expect(card()).toBeNull();
});

test('switched off, it lets go at once, and on again it is back', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  goesOn(the('a'));
  guard.setOn(false);
  expect(card()).toBeNull();
  expect(goesOn(the('a'))).toBe(true);
  guard.setOn(true);
  expect(goesOn(the('a'))).toBe(false);
});

test('when the script ends, so does the guard', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  goesOn(the('a'));
  life.abort();
  expect(card()).toBeNull();
  expect(goesOn(the('a'))).toBe(true);
});

test('an extension that can say nothing any more blocks nothing', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  setWords(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(goesOn(the('a'))).toBe(true);
  expect(card()).toBeNull();
});

test('a message that is gone takes its card along', () => {
  page(`<div data-message="m"><a href="${EVIL}">x</a></div>`);
  start();
  goesOn(the('a'));
  page('');
  guard.show(new Map());
  expect(card()).toBeNull();
});

test('a button in the mail that sends a form elsewhere on the page is asked about', () => {
  page(
    `<form id="search"></form><div data-message="m"><button form="search" formaction="${EVIL}">Go</button></div>`,
  );
  start();
  const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: the('button') });
  expect(goesOn(the('form'), submit)).toBe(false);
  expect(goesOn(the('form'), new SubmitEvent('submit', { bubbles: true, cancelable: true }))).toBe(true);
});
