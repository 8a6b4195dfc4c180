import { expect, test } from 'vitest';
import { refusal } from './inject';

test.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'page_forbidden'],
  ['about:addons', 'Missing host permission for the tab', 'page_forbidden'],
  ['file:///mail.html', 'Cannot access contents of url', 'page_forbidden'],
  ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'page_forbidden'],
  [undefined, 'Cannot access a chrome:// URL', 'page_forbidden'],
  [
    undefined,
    'Cannot access contents of the page. Extension manifest must request permission',
    'no_permission',
  ],
  ['https://mail.example/', 'Missing host permission for the tab', 'no_permission'],
  ['https://mail.example/', 'This page is showing an error', 'page_forbidden'],
])('%s: %s', (url, words, reason) => expect(refusal(url, words)).toBe(reason));
