import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const IMPORTED = /\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'/gm;

/** Every file that a file brings along, and the packages it names; types leave nothing in the program. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8')
    .split(';\n')
    .filter((statement) => !/^\s*(?:import|export) type /.test(statement))
    .join(';\n');
  for (const [, ...names] of text.matchAll(IMPORTED)) {
    const name = names.find(Boolean) ?? '';
    if (!name.startsWith('.')) {
      seen.add(name);
      continue;
    }
    const path = join(dirname(join(root, file)), name);
    const found = ['', '.ts', '.tsx']
      .map((ending) => path + ending)
      .find((one) => /\.\w+$/.test(one) && existsSync(one));
    if (!found) throw new Error(`${file} imports ${name}, which is not there`);
    if (/\.tsx?$/.test(found)) broughtBy(relative(root, found), seen);
  }
  return seen;
}

const HEAVY =
  /^tldts|^lib\/(?:advise|assess|incidents|lures|message|providers|report|signals|storage|webmail)\//;
const ALLOWED_LINKS = /^lib\/links\/(?:cut|readable|visible)\.ts$/;

test('what the popup paints first brings no list of domain endings, no directory and no guides', () => {
  const brought = [...broughtBy('components/result/FirstGlance.tsx')];
  expect(brought).toContain('components/parts/compareNames.ts');
  expect(brought).toContain('components/verdictCard/VerdictCard.tsx');
  expect(brought.filter((file) => HEAVY.test(file))).toEqual([]);
  expect(brought.filter((file) => file.startsWith('lib/links/') && !ALLOWED_LINKS.test(file))).toEqual([]);
});

test('the walk finds what it forbids where it is', () => {
  const brought = [...broughtBy('components/findings/HostPair.tsx')];
  expect(brought).toContain('tldts');
  expect(brought.some((file) => HEAVY.test(file))).toBe(true);
});

test('what is known of a tab before the background answers costs the popup no adapters and no directory', () => {
  const brought = [...broughtBy('entrypoints/popup/useTabState.ts')];
  expect(brought).toContain('lib/storage/settings.ts');
  expect(brought.filter((file) => /^tldts|^lib\/(?!storage\/)/.test(file))).toEqual([]);
});

test('the reasons come before the directory and the guides do', () => {
  const brought = [...broughtBy('entrypoints/popup/later.ts')];
  expect(brought).toContain('components/result/Reasons.tsx');
  expect(brought.filter((file) => /^lib\/(?:advise|incidents|lures|providers|report)\//.test(file))).toEqual(
    [],
  );
});
