// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment, sampleMessage } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { NoOriginal } from './NoOriginal';
import { OwnAddresses } from './OwnAddresses';
import { PrintedReport } from './PrintedReport';
import { ReportAbout } from './ReportAbout';

beforeAll(() => setWords(englishWords()));

const HOSTILE = '<b onclick="x">Pay</b> at https://evil.example/\u202e';
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});
const show = (what: ComponentChild) => act(() => render(what, root));
const press = (action: string) =>
  act(async () => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());

const type = (text: string) =>
  act(async () => {
    const input = root.querySelector<HTMLInputElement>('input[type="text"]');
    if (input) input.value = text;
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const submit = () =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await Promise.resolve();
  });

const own = (over: Partial<Parameters<typeof OwnAddresses>[0]> = {}) => (
  <OwnAddresses
    own={['me@a.example']}
    onOwn={() => undefined}
    places={[
      { where: 'delivery', count: 3 },
      { where: 'unsubscribe', count: 1 },
    ]}
    isMasked={false}
    onMask={() => undefined}
    done={null}
    level={2}
    {...over}
  />
);

test('where the reader’s address stands is told, and how often', async () => {
  await show(own());
  const places = [...root.querySelectorAll('.sheet-places li')].map((one) => one.textContent);
  expect(places).toEqual([words('mask_place_delivery', ['3']), words('mask_place_unsubscribe', ['1'])]);
});

test('every place has words of its own', () => {
  const all = ['recipient', 'delivery', 'return_path', 'received', 'unsubscribe', 'link', 'text', 'other'];
  expect(all.map((where) => words(`mask_place_${where}`)).filter((text) => text.startsWith('mask_'))).toEqual(
    [],
  );
});

test('the mask is off until it is wanted, and says what it did and could not do', async () => {
  const onMask = vi.fn<(wanted: boolean) => void>();
  await show(own({ onMask }));
  expect(root.querySelector('[data-action="mask"]')?.getAttribute('aria-checked')).toBe('false');
  await press('mask');
  expect(onMask).toHaveBeenCalledExactlyOnceWith(true);
  const done = { count: 4, left: [{ where: 'text' as const, count: 2 }], untouched: 1 };
  await show(own({ isMasked: true, done }));
  expect(root.textContent).toContain('Your address is masked in 4 places.');
  expect(root.querySelector('[data-part="mask-left"]')?.textContent).toContain(
    words('mask_place_text', ['2']),
  );
  expect(root.textContent).toContain(words('report_mask_untouched'));
});

test('where no address of the reader’s stands there is nothing to mask', async () => {
  await show(own({ places: [] }));
  expect(root.textContent).toContain(words('report_own_none'));
  expect(root.querySelector('[data-action="mask"]')).toBeNull();
});

test('an address is added in lower case, and one that is none is refused', async () => {
  const onOwn = vi.fn<(own: string[]) => void>();
  await show(own({ onOwn }));
  await type('nobody');
  await submit();
  expect(onOwn).not.toHaveBeenCalled();
  await type('Other.Me@B.example');
  await submit();
  expect(onOwn).toHaveBeenCalledExactlyOnceWith(['me@a.example', 'other.me@b.example']);
});

test('which message it is about is told with nothing in it to follow', async () => {
  const message = sampleMessage({
    from: [{ name: HOSTILE, address: 'a@evil.example' }],
    subject: HOSTILE,
  });
  await show(<ReportAbout message={message} assessment={sampleAssessment()} level={2} />);
  expect(root.querySelector('b, a')).toBeNull();
  expect(root.textContent).toContain('hxxps://evil[.]example');
  expect(root.textContent).not.toContain('\u202e');
  expect(root.querySelector('dd[data-verdict="dangerous"]')?.textContent).toBe(words('verdict_dangerous'));
});

test('another message’s file is said to be one, and taken only when asked again', async () => {
  const onAnyway = vi.fn<() => void>();
  const zone = (trouble: Parameters<typeof NoOriginal>[0]['trouble']) => (
    <NoOriginal
      reason="source_unavailable"
      trouble={trouble}
      isWorking={false}
      onFile={() => undefined}
      onAnyway={onAnyway}
      level={2}
    />
  );
  await show(zone(null));
  expect(root.textContent).toContain(words('unreadable_source_unavailable'));
  expect(root.querySelector('[data-action="file-anyway"]')).toBeNull();
  await show(zone({ differs: ['subject', 'sender'] }));
  expect(root.querySelector('output')?.textContent).toContain(words('differs_subject_sender'));
  await press('file-anyway');
  expect(onAnyway).toHaveBeenCalledOnce();
  await show(zone({ unreadable: 'too_large' }));
  expect(root.querySelector('output')?.textContent).toBe(words('unreadable_too_large'));
  expect(root.querySelector('[data-action="file-anyway"]')).toBeNull();
});

test('on paper stands what the message is and what went where, defanged and without controls', async () => {
  await show(
    <PrintedReport
      message={sampleMessage({ subject: HOSTILE })}
      assessment={sampleAssessment()}
      day="2026-02-03"
      places={[
        {
          id: 'a',
          name: 'Desk',
          to: 'desk@desk.example',
          form: 'original',
          isSent: true,
          altered: true,
          rebuilt: false,
        },
        { id: 'b', name: 'Webmail', to: '', form: 'own', isSent: false, altered: false, rebuilt: false },
      ]}
    />,
  );
  expect(root.querySelector('button, a, input, b')).toBeNull();
  expect(root.textContent).not.toContain('https://evil.example');
  const [first, second] = [...root.querySelectorAll('li')].map((one) => one.textContent ?? '');
  expect(first).toContain(words('report_altered'));
  expect(first).toContain(words('report_sent_now'));
  expect(second).toContain(words('reports_form_own'));
  expect(second).toContain(words('report_not_sent'));
});
