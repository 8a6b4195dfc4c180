import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type BrowserName } from './support/launch';
import { practiceExpectations, readPractice, type PracticeResult } from './support/practice';
import type { TestBrowser } from './support/testBrowser';

describe.each<BrowserName>(['chromium', 'firefox'])('practice inbox in %s', (name) => {
  let browser: TestBrowser;
  let results: PracticeResult[];

  beforeAll(async () => {
    browser = await launchBrowser(name);
    results = await readPractice(browser);
  });
  afterAll(() => browser?.close());

  test.each(practiceExpectations())('$file shows one of $expect', ({ file, expect: verdicts }) => {
    const result = results.find((one) => one.file === file);
    expect(verdicts).toContain(result?.verdict);
  });

  test('every warning comes with a reason', () => {
    const warned = results.filter(({ verdict }) => verdict === 'dangerous' || verdict === 'suspicious');
    expect(warned.length).toBeGreaterThan(0);
    expect(warned.filter(({ topFinding }) => topFinding === '')).toEqual([]);
  });
});
