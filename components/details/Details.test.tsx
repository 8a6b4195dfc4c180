// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Message } from '../../lib/message/message';
import { sampleAssessment, sampleFinding, sampleMessage } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { Details } from './Details';

const root = document.createElement('div');
const copied: string[] = [];
const assessment = sampleAssessment({
  score: 5.25,
  findings: [sampleFinding({ signal: 'lookalike-sender', family: 'identity', grade: 'A', weight: 3.1 })],
  trust: [{ id: 'list', weight: 0.6, params: [] }],
  silenced: [{ signal: 'link-mismatch', guard: 'own_domain' }],
  unchecked: ['images'],
});
const show = (message: Partial<Message> = {}) =>
  act(() =>
    render(
      <Details
        assessment={assessment}
        message={sampleMessage(message)}
        text="as text"
        onCopy={(text) => {
          copied.push(text);
          return Promise.resolve();
        }}
      />,
      root,
    ),
  );
const headers = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ name: `x-field-${n}`, value: `value ${n}` }));

beforeAll(() => setWords(englishWords()));
beforeEach(() => render(null, root));

test('each finding stands with its family, grade and weight, and so does what speaks for the message', async () => {
  await show();
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toContainEqual(['lookalike-sender', 'identity', 'A', '3.10']);
  expect(rows).toContainEqual([words('trust_list'), words('details_trust'), '–', '−0.60']);
});

test('the score stands beside what it would take, and what was excused or not checked is told', async () => {
  await show();
  expect(root.textContent).toMatch(/Score 5\.25\. From \d\.\d\d on: Be careful\. From \d\.\d\d on/);
  expect(root.textContent).toContain('link-mismatch');
  expect(root.textContent).toContain(words('guard_own_domain'));
  expect(root.textContent).toContain(words('unchecked_images'));
});

test('all header fields are there as text from left to right; many of them are folded', async () => {
  await show({ headers: [{ name: 'subject', value: '<b>\u202Ex</b>' }, ...headers(11)] });
  expect(root.querySelectorAll('.details-headers tr')).toHaveLength(12);
  expect(root.querySelector('.details-headers b')).toBeNull();
  expect(root.querySelector('.details-headers')?.textContent).toContain('<b>□x</b>');
  expect(root.querySelector('.details-headers table')?.getAttribute('dir')).toBe('ltr');
  expect(root.querySelector('details details')).toBeNull();
  await show({ headers: headers(40) });
  expect(root.querySelectorAll('details details tr')).toHaveLength(40);
  await show();
  expect(root.textContent).toContain(words('details_no_headers'));
});

test('what is copied as JSON holds all of it', async () => {
  const authentication = { server: 'mx.example', methods: [] };
  await show({ headers: headers(2), authentication, missing: ['date'] });
  await act(async () => root.querySelector<HTMLElement>('[data-action="copy-json"]')?.click());
  expect(JSON.parse(copied.at(-1) ?? '')).toMatchObject({
    assessment,
    thresholds: { suspicious: expect.any(Number), dangerous: expect.any(Number) },
    headers: headers(2),
    authentication,
    missing: ['date'],
  });
});
