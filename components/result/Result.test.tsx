// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment, sampleFinding, sampleMessage } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { Result, type ResultData } from './Result';

const HOSTILE = '<img src=x onerror=alert(1)><a href="https://evil.example/">safe</a>';
const EVIL = 'https://openai.com.evil.example/login';

function data(over: Partial<ResultData> = {}): ResultData {
  return {
    assessment: sampleAssessment({
      findings: [
        sampleFinding({
          evidence: [
            { field: 'text', text: HOSTILE },
            { field: 'link', text: 'openai.com', href: EVIL },
            { field: 'link', text: 'run', href: 'javascript:alert(1)' },
          ],
        }),
      ],
    }),
    message: sampleMessage(),
    officialDomains: ['openai.com'],
    verify: [{ key: 'verify_lead', params: [], copy: 'platform.openai.com' }],
    afterClick: null,
    incident: null,
    report: <p data-part="report">{HOSTILE}</p>,
    reportText: 'hxxps://evil[.]example',
    onCopy: () => Promise.resolve(),
    ...over,
  };
}

const root = document.createElement('div');
const show = (over: Partial<ResultData> = {}) => act(() => render(<Result data={data(over)} />, root));
const button = (action: string) => root.querySelector<HTMLElement>(`[data-action="${action}"]`);

beforeAll(() => {
  setWords(englishWords());
  document.body.append(root);
});
beforeEach(() => render(null, root));

test('text from a message is shown as text', async () => {
  await show();
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(HOSTILE);
});

test('a hostile name or address makes no element either', async () => {
  const sender = { name: HOSTILE, address: HOSTILE, registrableDomain: HOSTILE };
  await show({ assessment: sampleAssessment({ sender }), message: sampleMessage({ subject: HOSTILE }) });
  expect(root.querySelector('img')).toBeNull();
});

test('the target of a link in a message can be read and never followed', async () => {
  await show({ verify: [{ key: 'verify_lead', params: [], url: 'https://openai.com/', verified: true }] });
  expect(root.textContent).toContain(EVIL);
  const targets = [...root.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href') ?? '');
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((href) => href.includes('evil.example') || href.startsWith('javascript'))).toEqual(
    [],
  );
});

test('the owner of a link is set off, not the name it pretends', async () => {
  await show();
  expect(root.querySelector('.evidence-link .address-owner')?.textContent).toBe('evil.example');
});

test('a forward with many long reasons, in the name of an organisation that is not in the directory', async () => {
  const findings = Array.from({ length: 12 }, (_, i) =>
    sampleFinding({
      signal: `sample-${i}`,
      params: ['x'.repeat(5000)],
      evidence: Array.from({ length: 9 }, () => ({ field: 'text' as const, text: 'long '.repeat(2000) })),
    }),
  );
  const claim = { provider: null, name: 'Sparbank Musterstadt', by: ['name' as const], evidence: [] };
  await show({ assessment: sampleAssessment({ forwarded: true, claim, findings }), officialDomains: [] });
  expect(root.querySelectorAll('.finding')).toHaveLength(12);
  expect(root.querySelectorAll('.findings-more .finding')).toHaveLength(9);
  expect(root.querySelector('.verdict-about')?.textContent).toBe(englishWords()('verdict_forwarded'));
  expect(root.querySelector('[data-part="claim"]')?.textContent).toContain('Sparbank Musterstadt');
  const lengths = [...root.querySelectorAll('.finding')].map(({ textContent }) => textContent.length);
  expect(Math.max(...lengths)).toBeLessThan(2000);
});

test('copying says that it worked, or that it did not', async () => {
  const onCopy = vi
    .fn<(text: string) => Promise<void>>()
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('no'));
  await show({ onCopy });
  await act(async () => button('copy-text')?.click());
  expect(onCopy).toHaveBeenCalledWith('hxxps://evil[.]example');
  expect(root.textContent).toContain('Copied');
  await act(async () => button('copy-text')?.click());
  expect(root.textContent).toContain('Could not copy');
});

test('an unconfirmed page is not offered for opening', async () => {
  await show({
    verify: [{ key: 'verify_lead', params: [], url: 'https://unsure.example/', verified: false }],
  });
  expect(root.querySelector('a[href="https://unsure.example/"]')).toBeNull();
  expect(root.textContent).toContain('unconfirmed');
});

test('whom to tell stands between how to check and what was not checked', async () => {
  await show();
  const parts = [...root.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part'));
  expect(parts.filter((part) => ['verify', 'report', 'unchecked'].includes(part ?? ''))).toEqual([
    'verify',
    'report',
    'unchecked',
  ]);
});

test('who is not known to be claimed can be looked up; who is has a guide already', async () => {
  await show();
  expect(root.querySelector('a[href="/find.html"]')).toBeNull();
  const claim = { provider: null, name: 'Chess club', by: [], evidence: [] };
  for (const unknown of [null, claim]) {
    await show({ assessment: sampleAssessment({ claim: unknown }) });
    expect(root.querySelector('[data-part="verify"] a[href="/find.html"]')?.textContent).toBe(
      words('find_open'),
    );
  }
});

test('a message without findings has no empty list of reasons', async () => {
  await show({ assessment: sampleAssessment({ verdict: 'unremarkable' }) });
  expect(root.querySelector('[data-part="findings"]')).toBeNull();
  expect(root.querySelector('[data-part="unchecked"]')).not.toBeNull();
});
