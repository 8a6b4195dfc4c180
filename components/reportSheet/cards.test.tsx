// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Choice } from '../../lib/report/choose/choices';
import { deskById } from '../../lib/report/desks';
import type { Outgoing } from '../../lib/report/outgoing';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { CardLink } from './CardLink';
import { FilePart } from './FilePart';
import { ForwardCard } from './ForwardCard';
import { FormDeskCard } from './FormDeskCard';
import { LetterSteps, type LetterProps } from './LetterSteps';
import { ReportCard } from './ReportCard';
import { SentMark } from './SentMark';
import { TextMessageCard } from './TextMessageCard';

beforeAll(() => setWords(englishWords()));

const HOSTILE = '<img src=x onerror="alert(1)">\u202e https://evil.example/';
const onCopy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
const onEdit = vi.fn<(field: string, value: string) => void>();
const onSave = vi.fn<(file: unknown) => void>();
const onOpened = vi.fn<() => void>();
let root: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
});
const show = (what: ComponentChild) => act(() => render(what, root));
const press = (action: string) =>
  act(async () => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());
const actions = () =>
  [...root.querySelectorAll('[data-action]')].map((one) => one.getAttribute('data-action'));

const FILE = { name: 'message.eml', type: 'message/rfc822', content: 'Subject: a\r\n\r\nb', altered: false };
const OUT: Outgoing = {
  to: 'desk@desk.example',
  subject: 'Report',
  body: 'Look at this.',
  file: FILE,
  rebuilt: false,
  altered: false,
  at: '2026-02-03T04:05:06.000Z',
};
const composed = (body = OUT.body) => ({ url: 'https://mail.example/new', body, inWebmail: true });
const program = { url: 'mailto:desk@desk.example', body: OUT.body, inWebmail: false };

const Forward = (props: LetterProps) => <ForwardCard {...props} picker={<i>Other forms</i>} />;
const letter = (over: Partial<LetterProps> = {}, Letter: typeof LetterSteps = LetterSteps) => (
  <Letter
    out={OUT}
    form="original"
    compose={{ first: composed(), program }}
    attach="own_attach_other"
    draft={() => ({ ...FILE, name: 'report.eml' })}
    {...{ onEdit, onSave, onOpened, onCopy }}
    onReset={null}
    {...over}
  >
    <li>
      <SentMark isSent={false} label={words('reports_sent')} onSent={() => undefined} />
    </li>
  </Letter>
);

test('first the file is saved, then the window opened, then it is said to be sent', async () => {
  await show(letter());
  const order = ['save-file', 'compose', 'sent'];
  expect(actions().filter((one) => order.includes(one ?? ''))).toEqual(order);
  await press('save-file');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(FILE);
  await press('compose');
  expect(onOpened).toHaveBeenCalledOnce();
  await press('save-draft');
  expect(onSave).toHaveBeenLastCalledWith({ ...FILE, name: 'report.eml' });
});

test('recipient, subject and text stand in fields, as they go out, in English', async () => {
  await show(letter());
  const fields = [...root.querySelectorAll<HTMLInputElement>('input[type="text"], textarea')];
  expect(fields.map(({ value, lang }) => [value, lang])).toEqual([
    ['desk@desk.example', 'en'],
    ['Report', 'en'],
    ['Look at this.', 'en'],
  ]);
  const [, subject] = fields;
  if (subject) subject.value = 'Mine';
  await act(() => void subject?.dispatchEvent(new InputEvent('input', { bubbles: true })));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith('subject', 'Mine');
});

test('without an address to send to there is nothing to open, and it is said why', async () => {
  await show(letter({ compose: null, out: { ...OUT, to: 'nobody' } }));
  expect(actions()).not.toContain('compose');
  expect(root.querySelector('[aria-invalid="true"]')).not.toBeNull();
  expect(root.textContent).toContain(words('options_senders_wrong'));
});

test('a text that does not fit is said to be cut', async () => {
  await show(letter());
  expect(root.textContent).not.toContain(words('draft_too_long'));
  await show(letter({ compose: { first: composed('Look'), program: null } }));
  expect(root.textContent).toContain(words('draft_too_long'));
  expect(actions()).not.toContain('compose-program');
});

test('whose window opens is said, where it is a page', async () => {
  await show(letter());
  expect(root.textContent).toContain('https://mail.example');
  await show(letter({ compose: { first: program, program: null } }));
  expect(root.textContent).not.toContain('mail.example');
});

test('a report for machines is attached as a whole mail, with what the reader wrote in it', async () => {
  const file = { ...FILE, arf: { feedback: 'f', original: 'o' } };
  await show(letter({ form: 'arf', out: { ...OUT, file } }));
  expect(actions()).toEqual(expect.arrayContaining(['save-file', 'compose', 'save-draft', 'sent']));
  await press('save-file');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...FILE, name: 'report.eml' });
});

test('where the message is wanted as it is, its own Forward comes first', async () => {
  const out = { ...OUT, file: null, rebuilt: true };
  await show(letter({ form: 'forward', out }, Forward));
  expect(root.querySelector('p')?.textContent).toBe(words('desk_takes_forward'));
  expect(actions().slice(0, 3)).toEqual(['copy-to', 'sent', 'compose']);
  expect(root.querySelector('details [data-mark="rebuilt"]')).not.toBeNull();
  expect(root.querySelector('details i')?.textContent).toBe('Other forms');
  await press('copy-to');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('desk@desk.example');
});

test('what would pass the mask by is said, and not advised', async () => {
  const altered = { ...OUT, altered: true, file: { ...FILE, altered: true } };
  await show(letter());
  expect(root.textContent).toContain(words('own_attach_other'));
  await show(letter({ out: altered }));
  expect(root.textContent).not.toContain(words('own_attach_other'));
  await show(letter({ form: 'forward', out: { ...altered, file: null } }, Forward));
  expect(root.textContent).toContain(words('report_forward_unmasked'));
  expect(root.querySelector('details')?.open).toBe(true);
});

test('what a message says is text and nothing else', async () => {
  await show(letter({ out: { ...OUT, subject: HOSTILE, body: HOSTILE, file: { ...FILE, name: HOSTILE } } }));
  expect(root.querySelector('img')).toBeNull();
  expect([...root.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
    'https://mail.example/new',
    'mailto:desk@desk.example',
  ]);
});

test('what is in the file is shown when asked, as text', async () => {
  await show(<FilePart file={{ ...FILE, content: `Subject: ${HOSTILE}` }} isMade={false} rebuilt={false} />);
  expect(root.querySelector('pre')?.textContent).toBe('');
  const details = root.querySelector('details');
  if (details) details.open = true;
  await act(() => void details?.dispatchEvent(new Event('toggle')));
  expect(root.querySelector('pre')?.textContent).toContain('<img src=x');
  expect(root.querySelector('img')).toBeNull();
});

test.each([
  [{}, 'report_file_original'],
  [{ altered: true }, 'report_file_altered'],
])('a file says what it is: %o', async (over, key) => {
  await show(<FilePart file={{ ...FILE, ...over }} isMade={false} rebuilt={false} />);
  expect(root.textContent).toContain(words(key));
  expect(root.textContent).not.toContain(
    words(key === 'report_file_original' ? 'report_file_altered' : 'report_file_original'),
  );
});

test('a form’s own page opens, with the text to copy before it', async () => {
  const page = 'https://desk.example/report';
  await show(
    <FormDeskCard
      out={{ ...OUT, to: '', file: null, body: 'https://evil.example/' }}
      form="urls"
      onReset={null}
      {...{ page, onEdit, onCopy, onSave, onOpened }}
    >
      <li />
    </FormDeskCard>,
  );
  expect(actions()).toEqual(['copy-body', 'open-form']);
  expect(root.querySelector('a')?.getAttribute('href')).toBe(page);
  await press('copy-body');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('https://evil.example/');
  expect(root.textContent).toContain(words('report_urls_note'));
});

test('a desk that is texted: its number, and what to text', async () => {
  await show(
    <TextMessageCard out={OUT} form="text" number="7726" onReset={null} {...{ onEdit, onCopy }}>
      <li />
    </TextMessageCard>,
  );
  await press('copy-number');
  await press('copy-body');
  expect(onCopy.mock.calls).toEqual([['7726'], ['Look at this.']]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc',
  'chrome://settings',
  ' https://a.example',
])('%s is never opened', async (href) => {
  await show(
    <CardLink href={href} action="a" onOpened={onOpened}>
      x
    </CardLink>,
  );
  expect(root.querySelector('a')).toBeNull();
});

const choice: Choice = {
  id: 'netflix',
  kind: 'provider',
  name: 'Netflix',
  desk: deskById('netflix'),
  way: deskById('netflix')?.ways[0] ?? null,
  organisation: null,
  why: { key: 'choice_why_provider', params: ['Netflix'] },
  preselected: true,
};
const card = (over: Partial<Parameters<typeof ReportCard>[0]>, out = OUT) => (
  <ReportCard
    data={{ choice, forms: ['original', 'text'], form: 'original', suggested: out, out, tooLarge: null }}
    name={HOSTILE}
    place={1}
    count={3}
    isSent={false}
    level={2}
    onPick={() => undefined}
    {...over}
  >
    <p>in it</p>
  </ReportCard>
);

test('a card is numbered, and says what is altered, rebuilt or too large', async () => {
  await show(card({}, { ...OUT, altered: true, rebuilt: true }));
  expect(root.textContent).toContain('1 of 3');
  expect([...root.querySelectorAll('[data-mark]')].map((one) => one.getAttribute('data-mark'))).toEqual([
    'rebuilt',
    'altered',
  ]);
  expect(root.querySelector('img')).toBeNull();
  const data = {
    choice,
    forms: [],
    form: null,
    suggested: null,
    out: null,
    tooLarge: { size: 30 * 1024 * 1024, most: 25 * 1024 * 1024 },
  };
  await show(card({ data }));
  expect(root.querySelector('.sheet-note')?.textContent).toBe(words('report_too_large', ['30 MB', '25 MB']));
});

test('what a bounce means is told when it can come', async () => {
  await show(card({}));
  expect(root.textContent).not.toContain(words('desk_bounce_known'));
  await show(card({ isSent: true }));
  expect(root.textContent).toContain(words('desk_bounce_known'));
});

test('another form is picked by keyboard and mouse alike', async () => {
  const onPick = vi.fn<(form: string) => void>();
  document.body.append(root);
  await show(card({ onPick }));
  const radio = root.querySelector<HTMLInputElement>('input[value="text"]');
  await act(() => radio?.click());
  expect(onPick).toHaveBeenCalledExactlyOnceWith('text');
  root.remove();
});

test('only the reader says that it was sent, and he can take it back', async () => {
  const onSent = vi.fn<(sent: boolean) => void>();
  await show(<SentMark isSent={false} label={words('report_did')} onSent={onSent} />);
  await press('sent');
  await show(<SentMark isSent label={words('report_did')} onSent={onSent} />);
  expect(root.querySelector('output')?.textContent).toBe(words('report_sent_now'));
  await press('undo-sent');
  expect(onSent.mock.calls).toEqual([[true], [false]]);
});
