// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { sampleMessage } from '../sampleAssessment';
import { MailFrame } from './MailFrame';

const HOSTILE = '<script>x</script><a href="https://evil.example/">go</a>';

test('a message is shown as text, and nothing in it can be followed', async () => {
  const root = document.createElement('div');
  const message = sampleMessage({
    from: [{ name: HOSTILE, address: HOSTILE }],
    subject: HOSTILE,
    text: HOSTILE,
    attachments: [{ name: HOSTILE, type: 'text/html' }],
  });
  await act(() => render(<MailFrame message={message} label="label" />, root));
  expect(root.querySelector('a, script, iframe, img')).toBeNull();
  expect(root.querySelector('.mail-text')?.textContent).toBe(HOSTILE);
  expect(root.querySelector('.mail-file')?.textContent).toBe(HOSTILE);
});

test('a message without sender and subject still has a frame', async () => {
  const root = document.createElement('div');
  await act(() =>
    render(<MailFrame message={sampleMessage({ from: [], subject: '' })} label="label" />, root),
  );
  expect(root.querySelector('.mail-subject')?.textContent).not.toBe('');
});
