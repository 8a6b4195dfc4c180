// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Step } from '../../lib/advise/advise';
import { verificationGuide } from '../../lib/advise/guide';
import { providerById } from '../../lib/providers/directory';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { Steps } from './Steps';

const root = document.createElement('div');
const onCopy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
const show = (...steps: Step[]) => act(() => render(<Steps steps={steps} onCopy={onCopy} />, root));
const step = (more: Partial<Step>): Step => ({ key: 'advise_official_senders', params: ['X'], ...more });
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);

beforeAll(() => setWords(englishWords()));
beforeEach(() => render(null, root));

test('what is listed below a step is a list, of words and of domains', async () => {
  await show(step({ items: ['asked_password', 'asked_code'], names: ['paypal.com', 'paypal.de'] }));
  expect(texts('.step-items > li')).toEqual(['Ask for your password', 'Ask for a sign-in code']);
  expect(texts('.step-names bdi')).toEqual(['paypal.com', 'paypal.de']);
});

test('words of a fact are quoted, in their language', async () => {
  await show(step({ quote: { text: 'Öffnen Sie die App', lang: 'de' }, verified: false }));
  expect(root.querySelector('blockquote')?.getAttribute('lang')).toBe('de');
  expect(root.querySelector('.step-unconfirmed')?.textContent).toBe('unconfirmed');
});

test('the sender’s domain stands above the official one that is nearest, with the difference marked', async () => {
  await show(step({ compare: { sent: 'paypa1.com', punycode: '', official: ['xoom.com', 'paypal.com'] } }));
  expect(texts('.marked')).toEqual(['paypa1.com', 'paypal.com']);
  expect(texts('.marked mark')).toEqual(['1', 'l']);
  expect(root.querySelector('.only-read')?.textContent).toBe('paypa1.com, not paypal.com');
});

test('an address is copied with one press, and that is said', async () => {
  await show(step({ copy: 'paypal.com' }));
  await act(async () => root.querySelector<HTMLElement>('[data-action="copy-address"]')?.click());
  expect(onCopy).toHaveBeenCalledWith('paypal.com');
  expect(root.querySelector('output')?.textContent).toBe('Copied');
});

test('a page that is not confirmed can’t be opened', async () => {
  await show(step({ url: 'https://paypal.com/', verified: false }));
  expect(root.querySelector('a')).toBeNull();
  await show(step({ url: 'https://paypal.com/', verified: true }));
  expect(root.querySelector('a')?.textContent).toBe('Open paypal.com');
});

test('a source says whose page it is where many share a host, and leads to all of its address', async () => {
  const url = 'https://github.com/bitwarden/server/blob/main/src/Core/Utilities/StaticStore.cs';
  await show(step({ source: { url, checked: '2026-11-22' } }));
  expect(root.querySelector('a')?.textContent).toBe('github.com/bitwarden/server');
  expect(root.querySelector('a')?.href).toBe(url);
});

test('markup in a sender’s name is text', async () => {
  const provider = providerById('paypal');
  await show(...verificationGuide({ provider, verdict: 'dangerous', sender: '<img src=x>.example' }));
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain('<img src=x>.example');
});
