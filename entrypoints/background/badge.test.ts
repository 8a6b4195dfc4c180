import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleMessage } from '../../components/sampleAssessment';
import type { Verdict } from '../../lib/assess/assessment';
import { badgeOf } from './badge';
import { mergeFrames } from './mergeFrames';
import { frameWith } from './testStates';

const verdicts: Verdict[] = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'];
const known: object = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

test('each verdict has its sign', () => {
  const signs = verdicts.map((verdict) => badgeOf(mergeFrames({ 0: frameWith([verdict]) })).text);
  expect(signs).toEqual(['!', '?', '', '✓', '–']);
});

test.each([
  [['dangerous', 'authentic'], '!', 'badge_dangerous_other'],
  [['suspicious', 'authentic'], '?', 'badge_suspicious_other'],
  [['dangerous', 'suspicious'], '!', 'badge_dangerous_other'],
  [['suspicious', 'dangerous'], '!', 'badge_dangerous'],
  [['unremarkable', 'authentic'], '✓', 'badge_authentic'],
  [['dangerous', 'dangerous'], '!', 'badge_dangerous'],
] satisfies [Verdict[], string, string][])(
  'with %s open and the last in focus, the tab says the worse',
  (open, text, title) => {
    expect(badgeOf(mergeFrames({ 0: frameWith(open) }))).toMatchObject({ text, title });
    expect(title in known).toBe(true);
  },
);

test('the verdict is that of the message in focus', () => {
  expect(badgeOf(mergeFrames({ 0: frameWith(['dangerous', 'authentic'], { focused: '0' }) })).text).toBe('!');
});

test('a banner that could not be kept is marked, and said in words', () => {
  const badge = badgeOf(mergeFrames({ 0: frameWith(['dangerous'], { bannersLost: ['0'] }) }));
  expect(badge).toMatchObject({ text: '!*', title: 'badge_dangerous_no_banner' });
});

test('no message open is nothing to say; a page that could not be read is', () => {
  expect(badgeOf(mergeFrames({})).text).toBe('');
  expect(badgeOf(mergeFrames({ 0: frameWith([], { reason: 'no_message_open' }) })).text).toBe('');
  expect(badgeOf(mergeFrames({ 0: frameWith([], { reason: 'page_changed' }) })).text).toBe('–');
  expect(badgeOf(mergeFrames({ 0: frameWith([], { reason: 'page_unknown' }) })).text).toBe('–');
});

test('a page that was read by its shape has no badge, since it would outlive the message', () => {
  const frame = frameWith(['dangerous']);
  const [first] = frame.messages;
  const messages = first ? [{ ...first, message: sampleMessage({ defects: ['read_generic'] }) }] : [];
  expect(badgeOf(mergeFrames({ 0: { ...frame, messages } })).text).toBe('');
});

test('every title has its words', () => {
  const titles = verdicts.flatMap((verdict) =>
    [[], ['0']].map(
      (bannersLost) => badgeOf(mergeFrames({ 0: frameWith([verdict], { bannersLost }) })).title,
    ),
  );
  expect(titles.filter((key) => !(key in known))).toEqual([]);
});

const channel = (hex: string): number => {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

test('white text is readable on every colour (WCAG 2.2, 1.4.3: 4.5 to 1)', () => {
  for (const verdict of verdicts) {
    const [red, green, blue] = (
      badgeOf(mergeFrames({ 0: frameWith([verdict]) })).color.match(/\w\w/g) ?? []
    ).map(channel);
    const light = 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
