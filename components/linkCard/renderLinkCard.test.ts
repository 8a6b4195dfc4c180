// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from 'vitest';
import type { GuardedLink } from '../../lib/links/leadsTo';
import { linkView } from '../../lib/links/linkView';
import { sampleAssessment, sampleFinding } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { renderLinkCard, type LinkCard } from './renderLinkCard';

const HREF = 'https://paypal.com.login.evil.example/a?b';
const draw = (more: Partial<LinkCard> = {}, link: Partial<GuardedLink> = {}, href = HREF) => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'closed' });
  const actions = { open: vi.fn<() => void>(), close: vi.fn<() => void>() };
  const stay = renderLinkCard(
    root,
    {
      assessment: sampleAssessment(),
      link: { ...linkView(href), finding: null, ...link },
      shown: 'paypal.com',
      sends: false,
      ...more,
    },
    actions,
  );
  const say = (selector: string) => root.querySelector(selector)?.textContent ?? null;
  return { root, stay, say, ...actions };
};

beforeAll(() => setWords(englishWords()));

test('the whole address, its owner set off, and nothing in it to follow', () => {
  const { root, say } = draw();
  expect(say('.address')).toBe(HREF);
  expect(say('.address strong')).toBe('evil.example');
  expect(root.querySelector('a, form, img, [href], [src]')).toBeNull();
});

test('a long host keeps its owner, a long path is cut', () => {
  const { say } = draw(
    {},
    {},
    `https://${'paypal-com-'.repeat(4)}x.${'a.'.repeat(60)}evil.example/${'p'.repeat(900)}`,
  );
  expect(say('.address strong')).toBe('evil.example');
  expect(say('.address')?.length).toBeLessThan(220);
});

test('what the page shows in its place is text, whatever it is', () => {
  const { root, say } = draw({ shown: `<b>x</b>\u202e${'y'.repeat(900)}` });
  expect(say('.text')).toMatch(/^<b>x<\/b>/);
  expect(say('.text')?.length).toBeLessThan(100);
  expect(root.querySelector('b')).toBeNull();
  expect(draw({ shown: '' }).say('.text')).toBeNull();
});

test('who it goes through, and who alone knows where to', () => {
  const { root } = draw({}, { through: ['Google', 'Mailchimp'], opaque: 'bit.ly' });
  expect(root.textContent).toContain('Google and Mailchimp');
  expect(root.textContent).toContain('bit.ly');
});

test('the finding that rests on this link, else what says most of the message', () => {
  setWords((key, params) =>
    key.startsWith('sample') ? `${key} ${params?.join()}` : englishWords()(key, params),
  );
  const assessment = sampleAssessment({ findings: [sampleFinding({ params: ['A'] })] });
  expect(draw({ assessment }).say('.why')).toBe('sample_key A');
  expect(draw({ assessment }, { finding: { key: 'sample_link', params: ['B'] } }).say('.why')).toBe(
    'sample_link B',
  );
  setWords(englishWords());
});

test('the page behind it decides whether it is dark, and the verdict is part of its name', () => {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  const card = { assessment: sampleAssessment(), link: { ...linkView(HREF), finding: null }, shown: '' };
  const actions = { open: () => {}, close: () => {} };
  for (const isDark of [false, true]) {
    renderLinkCard(root, { ...card, sends: false }, actions, isDark);
    const dialog = root.querySelector('[role=dialog]');
    expect(dialog?.classList.contains('dark')).toBe(isDark);
    const [first = ''] = dialog?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(root.getElementById(first)?.textContent).toBe('Likely a scam');
  }
});

test('a dialog with a name and a description, and the keyboard goes round in it', () => {
  const { root, stay, open, close } = draw();
  const dialog = root.querySelector('[role=dialog]');
  for (const ids of [dialog?.getAttribute('aria-labelledby'), dialog?.getAttribute('aria-describedby')])
    for (const id of ids?.split(' ') ?? ['']) expect(root.getElementById(id)?.textContent).not.toBe('');
  const tab = () =>
    stay.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
  stay.focus();
  expect(tab()).toBe(false);
  expect(root.activeElement?.className).toBe('open');
  tab();
  expect(root.activeElement).toBe(stay);
  stay.click();
  expect([open.mock.calls.length, close.mock.calls.length]).toEqual([0, 1]);
});

test('of a form it says that it sends', () => {
  const { say } = draw({ sends: true });
  expect([say('.lead'), say('.stay'), say('.open')]).toEqual([
    'This form sends what you type to',
    'Don’t send',
    'Send anyway',
  ]);
});
