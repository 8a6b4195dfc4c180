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

test('the language it is written in is named, and set where its words stand', async () => {
  const root = document.createElement('div');
  const written = { lang: 'nl', name: 'Dutch' };
  await act(() => render(<MailFrame message={sampleMessage()} label="label" written={written} />, root));
  expect(root.querySelector('.mail-written')?.textContent).toBe('Dutch');
  const marked = [...root.querySelectorAll('[lang="nl"]')].map(({ className }) => className);
  expect(marked).toEqual(['mail-subject', '', 'mail-text']);
});
