import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../launch';
import type { TestBrowser } from '../testBrowser';
import { allStates } from './allStates';
import { faultsOf } from './faults';
import { shotSession } from './session';

/** Pages that have files of tests of their own, so that workers share the work; all others are one more part. */
const PARTS = {
  inMail: ['popup', 'webmail'],
  settled: ['options', 'report', 'reports', 'welcome'],
};

/** Looks at each state of one part of the pages, in both browsers. */
export function describeStates(part: keyof typeof PARTS | 'others'): void {
  const apart = Object.values(PARTS).flat();
  const states = [...allStates()].flatMap(([page, all]) =>
    (part === 'others' ? !apart.includes(page) : PARTS[part].includes(page)) ? all : [],
  );

  describe.each<BrowserName>(['chromium', 'firefox'])('every state of every page in %s', (name) => {
    let browser: TestBrowser;

    beforeAll(async () => {
      browser = await shotSession(name);
    });
    afterAll(() => browser?.close());

    const here = states.filter(({ only, foreign }) => name === 'chromium' || !(only || foreign));
    test.each(here.map((state) => [state.name, state] as const))('%s', async (_, state) => {
      const shot = await state.open(browser);
      try {
        // As text, so that a report says what is wrong.
        expect((await faultsOf(name, state, shot)).join('\n')).toBe('');
      } finally {
        await shot.close();
      }
    });
  });
}
