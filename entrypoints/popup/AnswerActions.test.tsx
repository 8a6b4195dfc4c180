// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment, sampleMessage } from '../../components/sampleAssessment';
import { englishWords } from '../../components/testWords';
import { setWords, words } from '../../components/words';
import type { WriteResult } from '../../lib/storage/storedItem';
import type { CheckedMessage } from '../shared/protocol';

const { sendMessage, trustSender } = vi.hoisted(() => ({
  sendMessage: vi.fn<(name: string) => Promise<CheckedMessage | null>>(),
  trustSender: vi.fn<(address: string) => Promise<WriteResult>>(),
}));
vi.mock('../shared/protocol', () => ({ sendMessage }));
vi.mock('../../lib/storage/trust', () => ({ trustSender }));
const { AnswerActions } = await import('./AnswerActions');
const { keepFocus } = await import('./keepFocus');

const root = document.createElement('div');
let end: () => void;
const message = sampleMessage({ origin: 'page' });
const before: CheckedMessage = {
  key: '0:1',
  message,
  assessment: sampleAssessment({ verdict: 'suspicious' }),
  officialDomains: [],
  rawAvailable: true,
};
const better: CheckedMessage = {
  ...before,
  message: sampleMessage({ origin: 'raw' }),
  assessment: sampleAssessment({ verdict: 'authentic' }),
};

const show = (checked: CheckedMessage): void =>
  render(
    <>
      <h1>Verdict</h1>
      <AnswerActions
        tabId={3}
        checked={checked}
        message={checked.message ?? message}
        onBetter={show}
        onTrusted={async () => show(better)}
      />
    </>,
    root,
  );
const press = async (action: string) => {
  const button = root.querySelector<HTMLElement>(`[data-action="${action}"]`);
  button?.focus();
  expect(document.activeElement).toBe(button);
  await act(async () => button?.click());
  await new Promise((done) => setTimeout(done));
};

beforeAll(() => {
  setWords(englishWords());
  document.body.append(root);
});
beforeEach(async () => {
  render(null, root);
  await act(() => show(before));
  end = keepFocus(root);
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
});

test('after a thorough check the focus is at the verdict, for the button has gone', async () => {
  sendMessage.mockResolvedValue(better);
  await press('check-thoroughly');
  expect(root.querySelector('[data-action="check-thoroughly"]')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Verdict');
});

test('while it works, and when nothing came of it, the focus stays at the button', async () => {
  let answer: ((nothing: null) => void) | undefined;
  sendMessage.mockReturnValue(new Promise((done) => (answer = done)));
  await press('check-thoroughly');
  const button = root.querySelector('[data-action="check-thoroughly"]');
  expect(document.activeElement).toBe(button);
  expect(button?.textContent).toBe(words('popup_working'));
  await act(async () => answer?.(null));
  expect(document.activeElement).toBe(button);
  await vi.waitFor(() =>
    expect(root.querySelector('output')?.textContent).toBe(words('popup_thoroughly_failed')),
  );
});

test('after trusting the sender the focus is at the verdict', async () => {
  trustSender.mockResolvedValue({ ok: true });
  await press('trust');
  expect(document.activeElement?.textContent).toBe('Verdict');
});

test('a trust that found no room says so, with the way to make some', async () => {
  trustSender.mockResolvedValue({ ok: false, reason: 'quota' });
  await press('trust');
  expect(root.querySelector('output')?.textContent).toBe(words('not_saved'));
  expect(root.querySelector('[data-action="make-room"]')?.getAttribute('href')).toBe('/options.html');
  expect(document.activeElement?.getAttribute('data-action')).toBe('trust');
});

test('without a network, what needs one is not offered', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await act(async () => void dispatchEvent(new Event('offline')));
  expect(root.querySelector('[data-action="check-thoroughly"]')).toBeNull();
  expect(root.querySelector('[data-action="trust"]')).not.toBeNull();
});
