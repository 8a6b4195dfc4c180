import { beforeAll, expect, test } from 'vitest';
import type { Choice } from '../../lib/report/choose/choices';
import type { Way } from '../../lib/report/desk';
import type { ReportMatter } from '../../lib/report/outgoing';
import { sampleAssessment, sampleMessage } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { cardData, MOST_BYTES, untouched } from './cardData';
import { withEdit } from './edits';

beforeAll(() => setWords(englishWords()));

const SOURCE = 'From: a@a.example\r\nTo: me@b.example\r\nSubject: s\r\n\r\nHello\r\n';

function choiceOf(way: Partial<Way> | null): Choice {
  return {
    id: 'sample',
    kind: way ? 'everyone' : 'webmail',
    name: way ? 'Sample' : '',
    desk: null,
    way: way && {
      type: 'email',
      value: 'desk@desk.example',
      takes: 'raw',
      formats: [],
      max_bytes: null,
      ...way,
    },
    organisation: null,
    why: { key: 'choice_why_everyone', params: [] },
    preselected: true,
  };
}

const matterOf = (over: Partial<ReportMatter> = {}): ReportMatter => ({
  message: sampleMessage(),
  assessment: sampleAssessment(),
  source: SOURCE,
  altered: false,
  hidden: [],
  agent: 'SecondLook/0.0.0',
  now: new Date('2026-02-03T04:05:06Z'),
  reportId: '00000000-0000-4000-8000-000000000000',
  ...over,
});
const whole = (out: { body: string }) => out.body;

test('the original goes first where it is wanted and at hand, byte for byte', () => {
  const { form, out } = cardData(choiceOf({}), untouched, matterOf(), whole);
  expect(form).toBe('original');
  expect(out?.to).toBe('desk@desk.example');
  expect(out?.file?.content).toBe(SOURCE);
  expect(out?.rebuilt).toBe(false);
});

test('without the source nothing passes for the original, and it is said to be rebuilt', () => {
  const { form, forms, out } = cardData(choiceOf({}), untouched, matterOf({ source: null }), whole);
  expect(forms).not.toContain('original');
  expect(form).toBe('text');
  expect(out).toMatchObject({ file: null, rebuilt: true });
});

test('what the reader wrote stays when form and mask change; what he left alone does not', () => {
  const { suggested } = cardData(choiceOf({}), untouched, matterOf(), whole);
  const edits = withEdit({}, 'subject', 'My own words', suggested!);
  const before = cardData(choiceOf({}), { form: null, edits }, matterOf(), whole);
  const after = cardData(choiceOf({}), { form: 'text', edits }, matterOf({ altered: true }), whole);
  expect(before.out?.subject).toBe('My own words');
  expect(after.out?.subject).toBe('My own words');
  expect(after.form).toBe('text');
  expect(after.out?.body).not.toBe(before.out?.body);
  expect(after.out?.altered).toBe(true);
});

test('a field written back to what was suggested is no longer an edit', () => {
  const { suggested } = cardData(choiceOf({}), untouched, matterOf(), whole);
  const edits = withEdit({}, 'to', 'else@desk.example', suggested!);
  expect(edits).toEqual({ to: 'else@desk.example' });
  expect(withEdit(edits, 'to', 'desk@desk.example', suggested!)).toEqual({});
});

test.each([
  ['what the place takes', 50, 50],
  ['what gets through anywhere', null, MOST_BYTES],
])('a file larger than %s is said to be, and another form goes', (_, max_bytes, most) => {
  const source = SOURCE + 'x'.repeat(most);
  const { form, out, tooLarge } = cardData(choiceOf({ max_bytes }), untouched, matterOf({ source }), whole);
  expect(tooLarge).toEqual({ size: source.length, most });
  expect(form).toBe('text');
  expect(out?.file).toBeNull();
});

test('the suggested text is as it will stand in the window that opens', () => {
  const { out } = cardData(choiceOf({}), untouched, matterOf(), () => 'Cut.');
  expect(out?.body).toBe('Cut.');
});

test('a form that the place does not take is not what was picked', () => {
  expect(cardData(choiceOf({}), { form: 'urls', edits: {} }, matterOf(), whole).form).toBe('original');
});

test('through the webmail’s own button nothing goes out from here', () => {
  expect(cardData(choiceOf(null), untouched, matterOf(), whole)).toMatchObject({ form: null, out: null });
});
