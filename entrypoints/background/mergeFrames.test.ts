import { expect, test } from 'vitest';
import { sampleMessage } from '../../components/sampleAssessment';
import type { UnreadableReason } from '../../lib/message/message';
import { mergeFrames } from './mergeFrames';
import { frameWith } from './testStates';

const empty = (reason: UnreadableReason) => frameWith([], { webmail: '', reason });

test('the message in a frame counts, whatever the frames around it say', () => {
  const view = mergeFrames({
    0: empty('no_message_open'),
    7: frameWith(['dangerous']),
    9: empty('page_unknown'),
  });
  expect(view).toMatchObject({ webmail: 'gmail', focused: 0, reason: null });
  expect(view.messages).toHaveLength(1);
});

test('in focus is what the frame says, not the first', () => {
  expect(mergeFrames({ 0: frameWith(['dangerous', 'unremarkable']) }).focused).toBe(1);
  expect(mergeFrames({ 0: frameWith(['dangerous', 'unremarkable'], { focused: '0' }) }).focused).toBe(0);
});

test('of two frames with messages, the one that the reader went to last counts', () => {
  const frames = {
    0: frameWith(['authentic']),
    5: frameWith(['unremarkable', 'dangerous'], { focused: '0', focusedAt: 2 }),
  };
  expect(mergeFrames(frames).focused).toBe(1);
  expect(mergeFrames({ ...frames, 0: frameWith(['authentic'], { focusedAt: 3 }) }).focused).toBe(0);
  expect(mergeFrames({ 0: frameWith(['authentic']), 5: frameWith(['dangerous']) }).focused).toBe(0);
});

test('a frame with the body alone never counts before the one that has the sender', () => {
  const body = frameWith(['unremarkable'], { focusedAt: 9 });
  const part = {
    ...body,
    messages: body.messages.map((one) => ({ ...one, message: sampleMessage({ from: [] }) })),
  };
  expect(mergeFrames({ 2: part, 4: frameWith(['dangerous']) }).focused).toBe(1);
  expect(mergeFrames({ 2: part }).focused).toBe(0);
});

test('a page that changed is said before a page without a message', () => {
  const view = mergeFrames({
    0: empty('page_unknown'),
    1: empty('no_message_open'),
    2: empty('page_changed'),
  });
  expect(view).toMatchObject({ reason: 'page_changed', focused: -1, webmail: null });
});

test('no frame says nothing', () => {
  expect(mergeFrames({})).toEqual({
    webmail: null,
    messages: [],
    focused: -1,
    reason: null,
    bannerLost: false,
  });
});
