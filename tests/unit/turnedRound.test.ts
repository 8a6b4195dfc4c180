import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Properties that name a side; in a language that is written from right to left they would stand on the wrong one. */
const SIDES = [
  /^(?:left|right)$/,
  /^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-|$)/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
];
const SIDE_VALUES =
  /^(?:float|clear|text-align|justify-content|justify-items|justify-self|transform-origin)$/;
/** Properties that take four sides in a row: top, right, bottom, left; then right must equal left. */
const IN_A_ROW = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** The values of a property, brackets kept together: `0 clamp(1px, 2%, 3px)` has two. */
function valuesOf(text: string): string[] {
  const values: string[] = [];
  let depth = 0;
  for (const part of text.split(/\s+/)) {
    if (depth > 0) values.push(`${values.pop() ?? ''} ${part}`);
    else if (part && part !== '!important') values.push(part);
    depth += part.split('(').length - part.split(')').length;
  }
  return values;
}

/** Declarations that do not turn round with the direction of the words. In: CSS, also within a program. */
function onOneSide(css: string): string[] {
  return css
    .split(/[;{}`]/)
    .map((part) => part.split('*/').at(-1)?.trim() ?? '')
    .filter((declaration) => {
      const at = declaration.indexOf(':');
      const property = declaration.slice(0, at).trim();
      const value = declaration.slice(at + 1).trim();
      if (at < 0 || !/^[a-z-]+$/.test(property)) return false;
      if (SIDES.some((side) => side.test(property))) return true;
      if (SIDE_VALUES.test(property)) return /\b(?:left|right)\b/.test(value);
      const [, right, , left] = valuesOf(value);
      if (IN_A_ROW.test(property)) return left !== undefined && left !== right;
      if (property === 'border-radius') {
        const [one, two = one, three = one, four = two] = valuesOf(value.split('/')[0] ?? '');
        return one !== two || three !== four;
      }
      return (
        property === 'transform' && /translate(?:X|3d)?\((?!0[,)])/.test(value) && !value.includes('-50%')
      );
    });
}

test('no style names a side of the screen: all turns round with the direction of the words', () => {
  const files = ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => /\.css$|(?:Css|Colours)\.ts$/.test(path));
  expect(files.length).toBeGreaterThan(20);
  const found = Object.fromEntries(
    files
      .map((path) => [path, onOneSide(readFileSync(join(root, path), 'utf8'))] as const)
      .filter(([, declarations]) => declarations.length > 0),
  );
  expect(found).toEqual({});
});

test.each([
  'margin-left: 1px',
  'left: 0',
  'text-align: right',
  'float: left',
  'padding: 1px 2px 3px 4px',
  'padding: 0 0 0 clamp(1px, 2%, 3px)',
  'border-radius: 50% 50% 50% 0.2rem',
  'border-top-left-radius: 2px',
  'border-left-color: red',
  'transform: translateX(4px)',
])('on one side: %s', (declaration) => {
  expect(onOneSide(`.a { color: red; ${declaration}; }`)).toEqual([declaration]);
});

test.each([
  'margin-inline: 1px 2px',
  'inset-inline-start: 0',
  'text-align: start',
  'padding: 1px 2px 3px 2px',
  'padding: 1px 2px 3px',
  'border-radius: 4px 4px 0 0',
  'border-start-start-radius: 2px',
  'transform: translateY(4px)',
  'transform: translate(-50%, 0)',
])('turns round: %s', (declaration) => {
  expect(onOneSide(`.a { color: red; ${declaration}; }`)).toEqual([]);
});
