// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Evidence, ShownHost } from '../../lib/signals/signal';
import { leastTime } from '../../tests/leastTime';
import { sampleFinding } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { EvidenceView } from './EvidenceView';
import { Finding } from './Finding';

const MARKUP = '<img src=x onerror=alert(1)><b>x</b>';
const TURN = '\u202E';

const root = document.createElement('div');
const show = (evidence: Partial<Evidence>) =>
  act(() => render(<EvidenceView evidence={{ field: 'link', text: 'Log in', ...evidence }} />, root));
const showHost = (host: Partial<ShownHost>) =>
  show({
    field: 'from',
    text: 'service@paypa1.com',
    host: { shown: 'paypa1.com', punycode: '', marks: [], target: 'paypal.com', ...host },
  });
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
const read = () => root.querySelector('.only-read')?.textContent;

beforeAll(() => setWords(englishWords()));
beforeEach(() => render(null, root));

test('the host stands above the real one, and the letters that differ are marked in both', async () => {
  await showHost({ marks: [{ start: 5, end: 6 }] });
  expect(texts('.marked')).toEqual(['paypa1.com', 'paypal.com']);
  expect(texts('mark')).toEqual(['1', 'l']);
});

test('the pair is read aloud in whole names, and once', async () => {
  await showHost({});
  expect(read()).toBe('paypa1.com, not paypal.com');
  expect(root.querySelector('.host-lines')?.getAttribute('aria-hidden')).toBe('true');
  expect(root.querySelectorAll('mark').length).toBeGreaterThan(0);
  expect(root.querySelector(':not([aria-hidden] *) > mark')).toBeNull();
});

test('a subdomain that tells nothing is left out; one that carries the real name is not', async () => {
  await showHost({ shown: 'www.paypa1.com' });
  expect(texts('.marked')).toEqual(['paypa1.com', 'paypal.com']);
  await showHost({ shown: 'paypal.com.evil.example' });
  expect(texts('.marked')).toEqual(['paypal.com.evil.example', 'paypal.com']);
  expect(texts('mark')).toEqual(['.evil.example']);
});

test('of letters of another alphabet it says which, and the name in plain letters, also read aloud', async () => {
  const punycode = 'xn--80ak6aa92e.com';
  await showHost({ shown: 'аррӏе.com', punycode, target: 'apple.com' });
  expect(root.textContent).toContain('Cyrillic');
  expect(texts('.host-plain')).toEqual([punycode]);
  expect(read()).toBe('xn--80ak6aa92e.com, not apple.com');
});

test('without a target the marks that came with the host are shown, and no second line', async () => {
  await showHost({ shown: 'p\u0430ypal.example', target: null, marks: [{ start: 1, end: 2 }] });
  expect(texts('.marked')).toEqual(['p\u0430ypal.example']);
  expect(texts('mark')).toEqual(['\u0430']);
});

test('a marked accent takes its letter along, and what can’t be seen gets a box', async () => {
  await showHost({
    shown: `pa${TURN}ype\u0301.example`,
    target: null,
    marks: [
      { start: 2, end: 3 },
      { start: 6, end: 7 },
    ],
  });
  expect(texts('mark')).toEqual(['□', 'e\u0301']);
  expect(root.textContent).not.toContain(TURN);
});

test('marks that are out of place, and a host of 64 kB, do no harm', async () => {
  await showHost({ shown: 'a.example', target: null, marks: [{ start: 4, end: 9000 }] });
  expect(texts('.marked')).toEqual(['a.example']);
  const time = await leastTime(1000, (attempt) =>
    showHost({ shown: `${'paypal.com.'.repeat(6000)}example${attempt}`, punycode: 'x'.repeat(65_536) }),
  );
  expect(time).toBeLessThan(1000);
  expect(root.textContent?.length).toBeLessThan(2000);
});

test('markup is text in every part', async () => {
  await show({
    text: MARKUP,
    href: `https://evil.example/${MARKUP}`,
    host: { shown: MARKUP, punycode: MARKUP, marks: [{ start: 0, end: 4 }], target: MARKUP },
  });
  expect(root.querySelector('img, b, a')).toBeNull();
  expect(root.textContent).toContain(MARKUP);
});

test('a link’s owner is set off wherever else its name stands', async () => {
  await show({ href: 'https://evil.example.evil.example/evil.example?evil.example' });
  expect(texts('.address-owner')).toEqual(['evil.example']);
  expect(root.querySelector('.address')?.innerHTML).toMatch(/^https:\/\/evil\.example\.<strong/);
});

test('what stands before an @ is struck, and the owner is what follows', async () => {
  await show({ href: 'https://paypal.com@evil.example/' });
  expect(texts('.address s')).toEqual(['paypal.com@']);
  expect(texts('.address-owner')).toEqual(['evil.example']);
});

test('of a wrapped link the end is shown, and softly through whom', async () => {
  const inner = encodeURIComponent('https://www.paypa1.com/login');
  await show({ href: `https://eur03.safelinks.protection.outlook.com/?url=${inner}&data=1` });
  expect(texts('.address')).toEqual(['https://www.paypa1.com/login']);
  expect(root.textContent).toContain('It passes through Microsoft Defender Safe Links');
});

test('of a link that only its service can read it says so', async () => {
  await show({ href: 'https://u1.ct.sendgrid.net/ls/click?upn=u001.abc' });
  expect(texts('.address-owner')).toEqual(['sendgrid.net']);
  expect(root.textContent).toContain('Only sendgrid.net knows where it goes');
});

test('of a link that tells no more than a host, the host is shown', async () => {
  await show({ href: 'https://protect-eu.mimecast.com/s/AbCd?domain=paypa1.com' });
  expect(texts('.address')).toEqual(['paypa1.com']);
});

test('a direct link says nothing of others', async () => {
  await show({ href: 'https://example.com/' });
  expect(texts('.evidence p')).toEqual([]);
});

test('what is no address is shown as it is written, without what turns its direction', async () => {
  await show({ href: `https://exa mple/${TURN}moc.lapyap` });
  expect(texts('.address')).toEqual(['https://exa mple/□moc.lapyap']);
});

test('a name in a sentence can’t turn the sentence around, and keeps its end', async () => {
  const long = `paypal.com.${'a'.repeat(65_536)}.evil.example`;
  const finding = sampleFinding({ key: 'host_not', params: [`${TURN}moc.lapyap`, long] });
  await act(() => render(<Finding finding={finding} />, root));
  const sentence = root.querySelector('h3')?.textContent ?? '';
  expect(sentence).toMatch(/^moc\.lapyap, not paypal\.com\.a+…a+\.evil\.example$/);
  expect(sentence.length).toBeLessThan(120);
});
