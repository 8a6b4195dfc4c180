// @ts-check
/**
 * `npm test`: everything that can be checked, stage by stage. A stage that fails does not keep the next ones
 * from running. The last line is `N passed, N failed`: tests, and the stages that hold no tests.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { readReport, toldOf } from './testReport.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const reports = join(root, '.output/test-reports');

/** @param {string} file below node_modules, a program for Node */
const node = (file) => [process.execPath, join(root, 'node_modules', file)];

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, command: string[], report?: string }} Stage
 */

/** @param {string} name @param {string} config @param {string[]} options @returns {Stage} */
function vitest(name, config, ...options) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [...node('vitest/vitest.mjs'), 'run', '--config', config, ...options, ...reporters];
  return { name, report, command };
}

/** What needs nothing of each other runs side by side: a lane each. @type {Stage[][]} */
const SOURCES = [
  [
    { name: 'lint', command: [...node('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
    {
      name: 'format',
      command: [...node('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    },
    { name: 'types', command: [...node('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  ],
  // On two processors Vitest would keep to one of them.
  [vitest('unit', 'tests/vitest.config.ts', `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`)],
];

/** One after the other. @type {Stage[]} */
const PACKAGES = [
  { name: 'build for Chrome', command: [...node('wxt/bin/wxt.mjs'), 'build'] },
  { name: 'build for Firefox', command: [...node('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'web-ext lint',
    command: [
      ...node('web-ext/bin/web-ext.js'),
      'lint',
      '--no-config-discovery',
      '--warnings-as-errors',
      '--source-dir',
      '.output/firefox-mv3',
    ],
  },
  vitest('end to end', 'tests/vitest.e2e.config.ts'),
];

/**
 * @param {import('./testReport.mjs').Report | null} report of a stage that holds tests @param {boolean} ok whether its
 * command said so @returns {Count}
 */
function count(report, ok) {
  // A file that could not even be loaded, or a hook that failed, is no failed test to Vitest.
  const failed = Math.max(report?.numFailedTests ?? 0, ok ? 0 : 1);
  return { passed: report ? report.numPassedTests : Number(ok), failed };
}

/** @param {Stage} stage @returns {Promise<Count>} */
async function run(stage) {
  const start = performance.now();
  const { status, stdout, stderr } = await output(stage.command);
  const report = stage.report ? readReport(stage.report) : null;
  let ok = status === 0 && (!stage.report || report !== null);
  // A notice is not an error to web-ext, and is one here.
  if (stage.name === 'web-ext lint') ok &&= /^notices\s+0\s*$/m.test(stdout);
  const counted = count(report, ok);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const tests = stage.report ? `  ${counted.passed} passed, ${counted.failed} failed` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${seconds} s  ${stage.name}${tests}`);
  const told = report ? toldOf(report, root) : [];
  for (const one of told) console.log(one);
  const printed = [stdout, stderr].filter(Boolean).join('\n');
  writeFileSync(join(reports, `${stage.name}.log`), printed);
  // What Vitest prints of thousands of tests would bury which of them failed; the file holds it.
  if (!ok && told.length === 0) console.log(printed);
  return counted;
}

/**
 * What a command prints, and how it ends; one that can't be started ends with null.
 * @param {string[]} command @returns {Promise<{ status: number | null, stdout: string, stderr: string }>}
 */
function output([program = '', ...args]) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', CI: '1' } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', (error) => done({ status: null, stdout, stderr: `${stderr}${error.message}` }));
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** @param {Stage[]} stages @returns {Promise<Count[]>} */
async function inOrder(stages) {
  /** @type {Count[]} */
  const counts = [];
  for (const stage of stages) counts.push(await run(stage));
  return counts;
}

/** The end-to-end tests need both browsers; that one is missing is a failure of its own, said once. @returns {Count} */
function browsers() {
  try {
    ensureBrowsers(['chromium', 'firefox']);
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.log(`FAILED  browsers\n${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const sources = (await Promise.all(SOURCES.map(inOrder))).flat();
for (const { passed, failed } of [browsers(), ...sources, ...(await inOrder(PACKAGES))]) {
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
