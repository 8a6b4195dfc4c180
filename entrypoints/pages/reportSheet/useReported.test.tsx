// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { englishWords } from '../../../components/testWords';
import { setWords, words } from '../../../components/words';
import { reports } from '../../../lib/storage/reports';
import { useReported, type Reported } from './useReported';

beforeAll(() => setWords(englishWords()));

const RECORD: Reported = {
  choice: 'apwg',
  kind: 'everyone',
  name: 'APWG',
  to: 'reportphishing@apwg.org',
  form: 'original',
  subject: 'Your account',
  sender: 'a@a.example',
  claim: 'PayPal',
  verdict: 'dangerous',
  altered: false,
  rebuilt: false,
};

let now: ReturnType<typeof useReported>;
let root: HTMLElement;
function Probe({ isPrivate }: { isPrivate: boolean }) {
  now = useReported(isPrivate);
  return null;
}
const start = (isPrivate = false) => act(() => render(<Probe isPrivate={isPrivate} />, root));
const stored = async () => (await reports.get()).reports.map(({ choice, state }) => `${choice} ${state}`);

beforeEach(() => {
  fakeBrowser.reset();
  root = document.createElement('div');
});

test('one report is one entry, opened and then sent', async () => {
  await start();
  await act(() => now.open(RECORD));
  await vi.waitFor(async () => expect(await stored()).toEqual(['apwg opened']));
  await act(() => now.send(RECORD, true));
  await vi.waitFor(async () => expect(await stored()).toEqual(['apwg sent']));
  expect(now.states).toEqual({ apwg: 'sent' });
});

test('opening it once more does not unsay that it was sent', async () => {
  await start();
  await act(() => now.send(RECORD, true));
  await vi.waitFor(async () => expect(await stored()).toEqual(['apwg sent']));
  await act(() => now.open(RECORD));
  expect(now.states).toEqual({ apwg: 'sent' });
});

test('what was only said to be sent is gone when that is taken back', async () => {
  await start();
  await act(() => now.send(RECORD, true));
  await vi.waitFor(async () => expect(await stored()).toEqual(['apwg sent']));
  await act(() => now.send(RECORD, false));
  await vi.waitFor(async () => expect(await stored()).toEqual([]));
  expect(now.states).toEqual({});
});

test('what was opened stays opened when "sent" is taken back', async () => {
  await start();
  await act(() => now.open(RECORD));
  await act(() => now.send(RECORD, true));
  await act(() => now.send(RECORD, false));
  await vi.waitFor(async () => expect(await stored()).toEqual(['apwg opened']));
});

test('from a private window nothing is kept, and the sheet goes on', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await start(true);
  await act(() => now.open(RECORD));
  await act(() => now.send(RECORD, true));
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  expect(now.states).toEqual({ apwg: 'sent' });
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

test('a full disk is said, and the sheet goes on', async () => {
  await start();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
  await act(() => now.send(RECORD, true));
  await vi.waitFor(() => expect(now.said).toBe(words('report_no_room')));
  expect(now.states).toEqual({ apwg: 'sent' });
  set.mockRestore();
});
