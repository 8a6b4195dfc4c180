// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment, sampleMessage } from '../../../components/sampleAssessment';
import type { Message } from '../../../lib/message/message';
import type { CheckedMessage } from '../../shared/protocol';
import type { GetSource } from './useOriginal';

const sendMessage = vi.fn<(name: string, source: string) => Promise<Partial<CheckedMessage>>>();
vi.mock('../../shared/protocol', () => ({ sendMessage }));
const { useOriginal } = await import('./useOriginal');

const onPage: CheckedMessage = {
  key: '0:a',
  message: sampleMessage({ origin: 'page' }),
  assessment: sampleAssessment(),
  officialDomains: [],
  rawAvailable: true,
  account: 'me@a.example',
};
const judged = (over: Partial<Message> = {}) => ({
  key: '',
  message: sampleMessage(over),
  assessment: sampleAssessment({ score: 9 }),
  rawAvailable: false,
});
const fileOf = (text: string) => new File([text], 'mail.eml');
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

let now: ReturnType<typeof useOriginal>;
let root: HTMLElement;
function Probe({ checked, get }: { checked: CheckedMessage; get: GetSource }) {
  now = useOriginal(checked, get);
  return null;
}
const start = async (get: GetSource, checked = onPage) => {
  await act(() => render(<Probe checked={checked} get={get} />, root));
  await settled();
};
const take = async (text: string) => {
  await act(() => now.takeFile(fileOf(text)));
  await vi.waitFor(() => expect(now.original).not.toMatchObject({ isWorking: true }));
};

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(judged());
  root = document.createElement('div');
});

test('the webmail’s source is judged anew, and the message keeps what its page said', async () => {
  await start(async () => ({ source: 'raw' }));
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith('judgeSource', 'raw');
  expect(now.original).toMatchObject({
    state: 'there',
    source: 'raw',
    checked: { key: '0:a', account: 'me@a.example', message: { origin: 'raw' }, assessment: { score: 9 } },
  });
});

test('what was read from the source already is not judged again', async () => {
  const checked = { ...onPage, message: sampleMessage() };
  await start(async () => ({ source: 'raw' }), checked);
  expect(sendMessage).not.toHaveBeenCalled();
  expect(now.original).toMatchObject({ state: 'there', checked });
});

test.each([
  ['says why', async () => ({ unreadable: 'too_large' as const }), 'too_large'],
  ['breaks', () => Promise.reject(new Error('gone')), 'source_unavailable'],
])('a webmail that %s leaves none', async (_, get, reason) => {
  await start(get);
  expect(now.original).toMatchObject({ state: 'none', reason });
});

test('another message’s source out of the webmail is never taken for this one', async () => {
  sendMessage.mockResolvedValue(judged({ subject: 'Lunch' }));
  await start(async () => ({ source: 'raw' }));
  expect(now.original).toMatchObject({ state: 'none', reason: 'source_unavailable' });
});

test('who goes on without it is not overtaken by what comes late', async () => {
  const waiting: ((got: { source: string }) => void)[] = [];
  await start(() => new Promise((resolve) => waiting.push(resolve)));
  expect(now.original.state).toBe('getting');
  await act(() => now.skip());
  expect(now.original).toMatchObject({ state: 'none', reason: null });
  waiting.forEach((come) => come({ source: 'raw' }));
  await settled();
  expect(now.original.state).toBe('none');
});

test('a file of another message is told, and taken when he says that it is this one', async () => {
  await start(null);
  sendMessage.mockResolvedValue(judged({ subject: 'Lunch' }));
  await take('Subject: Lunch');
  expect(now.original).toMatchObject({ state: 'none', trouble: { differs: ['subject'] } });
  await act(() => now.takeAnyway());
  await settled();
  expect(now.original).toMatchObject({ state: 'there', source: 'Subject: Lunch' });
});

test.each([
  ['is empty', '', 'empty'],
  ['is no message', 'x', 'not_a_message'],
])('a file that %s is told', async (_, text, unreadable) => {
  sendMessage.mockResolvedValue({ message: null, assessment: sampleAssessment({ reason: 'not_a_message' }) });
  await start(null);
  await take(text);
  expect(now.original).toMatchObject({ state: 'none', trouble: { unreadable } });
});
