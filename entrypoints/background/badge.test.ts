import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Action } from 'webextension-polyfill';
import { sampleMessage } from '../../components/sampleAssessment';
import type { Verdict } from '../../lib/assess/assessment';
import { badgeOf, iconsOf, showBadge, STAR_GROUND } from './badge';
import { mergeFrames } from './mergeFrames';
import { frameWith } from './testStates';

const verdicts: Verdict[] = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'];
const known: object = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

test.each(verdicts)('%s has its own picture and title, and nothing over it', (verdict) => {
  expect(badgeOf(mergeFrames({ 0: frameWith([verdict]) }))).toEqual({
    look: verdict,
    text: '',
    title: `badge_${verdict}`,
  });
});

test('every picture is there, in every size', () => {
  const files = ([...verdicts, 'neutral'] as const).flatMap((look) => Object.values(iconsOf(look)));
  expect(new Set(files).size).toBe(36);
  expect(files.filter((file) => !existsSync(`public${file}`))).toEqual([]);
});

test.each([
  [['dangerous', 'authentic'], 'dangerous', 'badge_dangerous_other'],
  [['suspicious', 'authentic'], 'suspicious', 'badge_suspicious_other'],
  [['dangerous', 'suspicious'], 'dangerous', 'badge_dangerous_other'],
  [['suspicious', 'dangerous'], 'dangerous', 'badge_dangerous'],
  [['unremarkable', 'authentic'], 'authentic', 'badge_authentic'],
  [['dangerous', 'dangerous'], 'dangerous', 'badge_dangerous'],
] satisfies [Verdict[], Verdict, string][])(
  'with %s open and the last in focus, the tab says the worse',
  (open, look, title) => {
    expect(badgeOf(mergeFrames({ 0: frameWith(open) }))).toMatchObject({ look, title });
    expect(title in known).toBe(true);
  },
);

test('the verdict is that of the message in focus', () => {
  const view = mergeFrames({ 0: frameWith(['dangerous', 'authentic'], { focused: '0' }) });
  expect(badgeOf(view)).toMatchObject({ look: 'dangerous', title: 'badge_dangerous' });
});

test('a banner that could not be kept is marked, and said in words', () => {
  const badge = badgeOf(mergeFrames({ 0: frameWith(['dangerous'], { bannersLost: ['0'] }) }));
  expect(badge).toEqual({ look: 'dangerous', text: '*', title: 'badge_dangerous_no_banner' });
});

const lookOf = (view: Parameters<typeof mergeFrames>[0]) => badgeOf(mergeFrames(view)).look;

test('no message open is nothing to say; a page that could not be read is', () => {
  expect(lookOf({})).toBe('neutral');
  expect(lookOf({ 0: frameWith([], { reason: 'no_message_open' }) })).toBe('neutral');
  expect(lookOf({ 0: frameWith([], { reason: 'page_changed' }) })).toBe('unreadable');
  expect(lookOf({ 0: frameWith([], { reason: 'page_unknown' }) })).toBe('unreadable');
});

test('a page that was read by its shape gets no verdict there, since it would outlive the message', () => {
  const frame = frameWith(['dangerous']);
  const [first] = frame.messages;
  const messages = first ? [{ ...first, message: sampleMessage({ defects: ['read_generic'] }) }] : [];
  expect(badgeOf(mergeFrames({ 0: { ...frame, messages } })).look).toBe('neutral');
});

test('every title has its words, and no two the same: tests and people tell the verdict by them', () => {
  const titles = verdicts.flatMap((verdict) =>
    [[], ['0']].map(
      (bannersLost) => badgeOf(mergeFrames({ 0: frameWith([verdict], { bannersLost }) })).title,
    ),
  );
  expect(titles.filter((key) => !(key in known))).toEqual([]);
  const said = titles.map((key) => JSON.stringify((known as Record<string, unknown>)[key]));
  expect(new Set(said).size).toBe(titles.length);
});

const channel = (hex: string): number => {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

test('the star is readable on its ground (WCAG 2.2, 1.4.3: 4.5 to 1)', () => {
  const [red, green, blue] = (STAR_GROUND.match(/\w\w/g) ?? []).map(channel);
  const light = 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
  expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(4.5);
});

const done = () => Promise.resolve();

test('a picture that takes long is not the last: the newest verdict is', async () => {
  const shown: string[] = [];
  let slow = 20;
  const action = {
    setIcon: async ({ path }: { path: Record<string, string> }) => {
      await new Promise((resolve) => setTimeout(resolve, (slow -= 15)));
      shown.push(path[16] ?? '');
    },
    setBadgeText: done,
    setBadgeBackgroundColor: done,
    setBadgeTextColor: done,
    setTitle: done,
  } as unknown as Action.Static;
  const dangerous = mergeFrames({ 0: frameWith(['dangerous']) });
  await Promise.all([
    showBadge(action, 1, mergeFrames({ 0: frameWith(['authentic']) })),
    showBadge(action, 1, dangerous),
  ]);
  expect(shown).toEqual(['/icon/authentic-16.png', '/icon/dangerous-16.png']);
});
