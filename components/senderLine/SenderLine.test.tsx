// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sampleAssessment, sampleFinding } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { SenderLine } from './SenderLine';

const root = document.createElement('div');
const show = ({ assessment = sampleAssessment(), officialDomains = ['openai.com'] } = {}) =>
  act(() => render(<SenderLine assessment={assessment} officialDomains={officialDomains} />, root));

beforeAll(() => setWords(englishWords()));
beforeEach(() => render(null, root));

test('the official name stands above that of the sender, and what differs is marked in both', async () => {
  await show();
  const marks = [...root.querySelectorAll('[data-part="claim"] mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(['.com', '-billing.example']);
});

test('names that have nothing of each other are not compared letter by letter', async () => {
  const sender = { name: 'OpenAI', address: 'a@parcel.example', registrableDomain: 'parcel.example' };
  await show({ assessment: sampleAssessment({ sender }) });
  const claim = root.querySelector('[data-part="claim"]');
  expect(claim?.querySelector('mark')).toBeNull();
  expect(claim?.textContent).toContain('parcel.example');
  expect(claim?.textContent).toContain(words('writes_from', ['openai.com']));
});

test('a letter of another alphabet is held against the official one, though no letter is the same', async () => {
  const sender = { name: '', address: 'a@xn--80ak6aa92e.com', registrableDomain: 'xn--80ak6aa92e.com' };
  const host = { shown: 'аррӏе.com', punycode: 'xn--80ak6aa92e.com', marks: [], target: 'apple.com' };
  const findings = [sampleFinding({ evidence: [{ field: 'from', text: sender.address, host }] })];
  await show({ assessment: sampleAssessment({ sender, findings }), officialDomains: ['apple.com'] });
  const names = [...root.querySelectorAll('[data-part="claim"] .marked')].map(
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(['apple.com', 'аррӏе.com']);
});

test('the provider’s own address is said to be the same, calmly', async () => {
  const sender = { name: 'OpenAI', address: 'a@openai.com', registrableDomain: 'openai.com' };
  await show({ assessment: sampleAssessment({ verdict: 'authentic', sender }) });
  expect(root.querySelector('[data-part="claim"] mark')).toBeNull();
  expect(root.querySelector('[data-part="claim"]')?.textContent).toContain(words('sender_same'));
});
