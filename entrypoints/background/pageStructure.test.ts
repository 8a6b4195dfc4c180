import browser from 'webextension-polyfill';
import { beforeEach, expect, test, vi } from 'vitest';
import { pageStructure } from './pageStructure';

const run = vi.fn<(what: object) => Promise<unknown[]>>();
beforeEach(() => {
  run.mockReset();
  Object.assign(browser, { scripting: { executeScript: run } });
  browser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1.2.3' });
});

test('each frame that says something, in their order, below the version', async () => {
  run.mockResolvedValue([
    { frameId: 7, result: 'webmail: unknown\nbody' },
    { frameId: 0, result: 'webmail: gmail\nbody' },
    { frameId: 3, result: '' },
    { frameId: 4, result: null },
  ]);
  expect(await pageStructure(1)).toMatch(
    /^Second Look 1\.2\.3\n\n--- frame 0\nwebmail: gmail\nbody\n\n--- frame 1\nwebmail: unknown\nbody$/,
  );
});

test('a page that may not be read gives nothing, and a huge one no more than can be sent', async () => {
  run.mockRejectedValueOnce(new Error('no permission'));
  expect(await pageStructure(1)).toBe('');
  run.mockResolvedValueOnce([{ frameId: 0, result: 'x'.repeat(500_000) }]);
  expect((await pageStructure(1)).length).toBeLessThan(70_000);
});
