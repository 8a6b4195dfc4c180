import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictColours } from './verdictColours';

const VERDICTS = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'] as const;
/** The names here, and those of the tokens. */
const OF_VERDICT = { wash: 'wash', edge: 'edge', word: 'ink' } as const;
const OF_ALL = { ink: 'ink', soft: 'ink-soft', sheet: 'sheet' } as const;

const tokens = readFileSync(join(import.meta.dirname, '../tokens.css'), 'utf8');
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');

const token = (part: string, name: string) => new RegExp(`--${name}: (#\\w+);`).exec(part)?.[1] ?? 'no token';

const at = (selector: string) =>
  verdictColours.split('\n').find((line) => line.startsWith(`${selector} {`)) ?? '';

/** What a rule sets, or what all have where it does not. */
function colour(rule: string, all: string, name: string): string | undefined {
  const set = new RegExp(`--${name}: (#\\w+);`);
  return (set.exec(at(rule)) ?? set.exec(at(all)))?.[1];
}

test.each([
  ['light', light, '', '[data-verdict]'],
  ['dark', dark.split('@media')[0] ?? '', '.dark', '.dark[data-verdict]'],
])('in webmail the %s colours are those of the pages', (_, part, prefix, all) => {
  for (const [here, there] of Object.entries(OF_ALL))
    expect(colour(all, all, here), here).toBe(token(part, there));
  for (const verdict of VERDICTS)
    for (const [here, there] of Object.entries(OF_VERDICT))
      expect(colour(`${prefix}.${verdict}`, all, here), `${verdict} ${here}`).toBe(
        token(part, `${verdict}-${there}`),
      );
});
