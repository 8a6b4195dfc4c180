import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['tokens', 'moreContrast']
  .map((name) => readFileSync(`components/${name}.css`, 'utf8'))
  .join('\n');

/** What stands for all, and what each of these adds; later ones win, as in the browser. */
const LIGHT = '';
const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const MORE_DARK = `${MORE} and ${DARK}`;

function colours(...conditions: string[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const condition of conditions) {
    const block = css
      .split('@media')
      .find((one, at) => (at === 0 ? '' : one.split('{')[0]?.trim()) === condition);
    if (block === undefined) throw new Error(`nothing for ${condition}`);
    for (const line of block.split(/[;{]/)) {
      const [name = '', value = ''] = line.trim().split(': ');
      if (name.startsWith('--') && value.startsWith('#')) all.set(name.slice(2), value);
    }
  }
  return all;
}

const light = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? [])
    .map((two) => parseInt(two, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two tokens (WCAG 2.2, relative luminance). */
function contrast(of: Map<string, string>, one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other]
    .map((name) => {
      const value = of.get(name);
      if (!value) throw new Error(`no token ${name}`);
      return light(value);
    })
    .toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const VERDICTS = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'];
const GROUNDS = ['paper', 'sheet', 'well'];

const WORDS: [string, string][] = [
  ...GROUNDS.flatMap((ground) => ['ink', 'ink-soft', 'accent'].map((ink): [string, string] => [ink, ground])),
  ['accent', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-mark', 'mark'],
  ...VERDICTS.flatMap((one) =>
    [`${one}-wash`, 'paper', 'sheet'].map((ground): [string, string] => [`${one}-ink`, ground]),
  ),
  ...VERDICTS.map((one): [string, string] => ['ink', `${one}-wash`]),
];

const LINES: [string, string][] = [
  ...['paper', 'sheet'].flatMap((ground) =>
    ['line-strong', 'focus', ...VERDICTS.map((one) => `${one}-edge`)].map((line): [string, string] => [
      line,
      ground,
    ]),
  ),
  ...VERDICTS.map((one): [string, string] => [`${one}-edge`, `${one}-wash`]),
];

describe.each([
  ['light', colours(LIGHT), 4.5],
  ['dark', colours(LIGHT, DARK), 4.5],
  ['light, more contrast', colours(LIGHT, MORE), 7],
  ['dark, more contrast', colours(LIGHT, DARK, MORE, MORE_DARK), 7],
] as const)('%s', (_, tokens, least) => {
  test(`words are read: ${least} to 1 (WCAG 2.2, 1.4.3 and 1.4.6)`, () => {
    const low = WORDS.filter(([ink, ground]) => contrast(tokens, ink, ground) < least);
    expect(low.map((pair) => [...pair, contrast(tokens, ...pair).toFixed(2)])).toEqual([]);
  });

  test('lines that mean something are seen: 3 to 1 (1.4.11)', () => {
    const low = LINES.filter(([line, ground]) => contrast(tokens, line, ground) < 3);
    expect(low.map((pair) => [...pair, contrast(tokens, ...pair).toFixed(2)])).toEqual([]);
  });
});
