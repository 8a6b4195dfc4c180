import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { handedOver } from './handedOver';

test.each([
  'search-ms:query=invoice&crumb=location:\\\\evil.test@80\\DavWWWRoot\\x&displayname=Search',
  'search-ms:query=invoice&crumb=location:%5C%5Cevil.test%5Cshare',
  'search:query=x&crumb=location:https://evil.test/a',
  'ms-word:ofe|u|https://evil.test/a.docm',
  'MS-Excel:ofv%7Cu%7Chttps%3A%2F%2Fevil.test%2Fa.xlsm',
  'ms-appinstaller:?source=https://evil.test/a.msix',
  'file://evil.test/a',
  'file://evil.test@80/a',
  'file:////evil.test/a',
  'file:///\\\\evil.test\\a',
  'file:\\\\evil.test\\a',
])('%s hands over what stands on evil.test', (href) => {
  expect(handedOver(href)?.source.host).toBe('evil.test');
});

test.each([
  'file:\\\\server\\share',
  'file://server/share',
  'file://nas.local/share',
  'file://192.168.1.5/share',
  'file:///C:/Users/maria/minutes.docx',
  'file:///minutes.txt',
  'ms-windows-store://pdp/?productid=1',
  'ms-settings:privacy',
  'ms-word:ofe|u|https://intranet/a.docx',
  'msteams://teams.example/l/1',
  'mailto:a@evil.test?subject=//evil.test',
  'https://example.com//evil.test',
  '',
  '#',
])('%s hands nothing over', (href) => {
  expect(handedOver(href)).toBeNull();
});

test('64 kB take no longer than a blink', async () => {
  for (const href of [
    `search-ms:${'\\'.repeat(65_536)}`,
    `ms-word:${'%5C'.repeat(22_000)}`,
    `file:${'/'.repeat(65_536)}`,
    `search-ms:${'a//'.repeat(22_000)}`,
    `${'ms-'.repeat(22_000)}:`,
  ]) {
    expect(await leastTime(1000, () => handedOver(href))).toBeLessThan(1000);
  }
});
