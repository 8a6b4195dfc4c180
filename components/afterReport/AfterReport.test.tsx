// @vitest-environment jsdom
import { render } from 'preact';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { AfterReport } from './AfterReport';

const words = englishWords();
const root = document.createElement('div');
const show = (props: Partial<Parameters<typeof AfterReport>[0]>) =>
  render(
    <AfterReport webmail="gmail" forged={false} afterClick={<details id="clicked" />} {...props} />,
    root,
  );
const text = () => root.textContent ?? '';

beforeAll(() => setWords(words));
beforeEach(() => render(null, root));

test('it says what to do with the message, and not to answer it', () => {
  show({});
  expect(root.querySelector('h2')?.textContent).toBe(words('after_report_title'));
  expect([...root.querySelectorAll('li')].map((item) => item.textContent).slice(0, 2)).toEqual([
    words('after_report_delete'),
    words('after_report_quiet'),
  ]);
});

test.each([
  ['gmail', 'own_block_menu'],
  ['proton', 'own_block_proton'],
  ['roundcube', 'own_block_filter'],
  [null, 'own_block_other'],
])('in %s it tells where blocking stands, and how little that does', (webmail, key) => {
  show({ webmail });
  expect(text()).toContain(words(key));
  expect(text()).toContain(words('after_report_block'));
  expect(text()).not.toContain(words('after_report_forged'));
});

test('a sender whose address is a real one is not to be blocked, and it is not told how', () => {
  show({ forged: true });
  expect(text()).toContain(words('after_report_forged'));
  expect(text()).not.toContain(words('after_report_block'));
  expect(text()).not.toContain(words('own_block_menu'));
});

test.each([true, false])('of whoever passed the message on nothing is said (forged: %s)', (forged) => {
  show({ passedOn: true, forged });
  expect(root.querySelectorAll('li')).toHaveLength(2);
});

test('"I already clicked" and the history are one click away; the history opens beside, so nothing here is lost', () => {
  show({ level: 3 });
  expect(root.querySelector('#clicked')).not.toBeNull();
  expect(root.querySelector('h3')).not.toBeNull();
  const link = root.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/reports.html');
  expect(link?.getAttribute('target')).toBe('_blank');
});
