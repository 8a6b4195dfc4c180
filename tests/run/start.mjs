// @ts-check
/**
 * `npm start`: builds the extension for both browsers and opens one with it, on the practice inbox. Without a
 * display it does the same unseen, and prints what the extension says of each practice message.
 *
 * `npm start firefox` takes Firefox.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { ensureBrowsers } from './browsers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const wanted = process.argv[2];
const name = wanted === 'firefox' ? 'firefox' : 'chromium';
const display =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string} module below tests/e2e/support @returns {Promise<any>} what it exports */
async function support(module) {
  return (await runnerImport(join(root, 'tests/e2e/support', module), { root, configFile: false })).module;
}

function build() {
  for (const target of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...target], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`wxt ${target.join(' ')} failed:\n${stdout}${stderr}`);
  }
  console.log('Built .output/chrome-mv3 (Chrome, Edge) and .output/firefox-mv3 (Firefox).');
}

/** Stays until the window is closed. */
async function show() {
  const { launchBrowser } = await support('launch.ts');
  const browser = await launchBrowser(name, { headless: false });
  await browser.openPage('practice.html');
  console.log('The practice inbox is open. Close the browser to end.');
  await new Promise((done) => browser.browser.once('disconnected', done));
}

/** @returns {Promise<boolean>} whether every verdict is one that is right for its message */
async function check() {
  const { launchBrowser } = await support('launch.ts');
  const { readPractice } = await support('practice.ts');
  const screenshots = join(root, '.output/screenshots');
  mkdirSync(screenshots, { recursive: true });
  const browser = await launchBrowser(name);
  try {
    /** @type {{ file: string, expect: string[], verdict: string, topFinding: string }[]} */
    const results = await readPractice(
      browser,
      (/** @type {string} */ file, /** @type {(path: string) => Promise<unknown>} */ screenshot) =>
        screenshot(join(screenshots, `practice-${file.replace(/\.eml$/, '')}.png`)),
    );
    print(results.map(({ file, verdict, topFinding }) => [file, verdict, topFinding || '-']));
    console.log(`\nScreenshots: ${relative(process.cwd(), screenshots)}`);
    const wrong = results.filter((one) => !one.expect.includes(one.verdict));
    for (const one of wrong)
      console.error(`${one.file}: ${one.verdict}, expected ${one.expect.join(' or ')}`);
    return wrong.length === 0;
  } finally {
    await browser.close();
  }
}

/** @param {string[][]} rows */
function print(rows) {
  const all = [['message', 'verdict', 'top finding'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  console.log();
  for (const [file = '', verdict = '', finding = ''] of all)
    console.log(`${file.padEnd(widths[0] ?? 0)}  ${verdict.padEnd(widths[1] ?? 0)}  ${finding}`);
}

try {
  build();
  ensureBrowsers([name]);
  if (display) await show();
  else {
    console.log('No display here: the extension is tried in a browser without a window.');
    if (!(await check())) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
