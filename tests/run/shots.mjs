// @ts-check
/**
 * `npm run shots`: pictures of every state of every page, and one sheet with all of them.
 *
 *   npm run shots [-- NAME...]          into .output/shots, at their full size; of these states or pages only
 *   npm run shots -- --accept [NAME...] makes them what the tests compare with;
 *   npm run shots -- --store            what the stores and the README show, into public/store
 *
 * It builds the extension first where that is older than its sources; BUILT_EXTENSIONS=FOLDER takes a build as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const given = process.argv.slice(2);
const names = given.filter((one) => !one.startsWith('--'));
const mode = given.find((one) => one.startsWith('--'))?.slice(2) ?? 'sheet';
if (!['sheet', 'accept', 'store'].includes(mode)) {
  console.error('npm run shots [-- [--accept] [NAME...] | --store]');
  process.exit(1);
}

/** @param {string} program below node_modules @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(program, args, env = {}) {
  const command = [join(root, 'node_modules', program), ...args];
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} path @returns {number} when anything in it was last changed, in ms */
function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(mtimeMs, ...inside.map((one) => statSync(join(path, one)).mtimeMs));
}

function isBuilt() {
  const built = join(root, '.output/chrome-mv3/manifest.json');
  if (!existsSync(built)) return false;
  const sources = ['components', 'entrypoints', 'lib', 'public/_locales', 'public/icon', 'wxt.config.ts'];
  return sources.every((one) => changed(join(root, one)) < statSync(built).mtimeMs);
}

if (!process.env.BUILT_EXTENSIONS && !isBuilt()) run('wxt/bin/wxt.mjs', ['build']);
run('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.shots.config.ts', '--reporter=dot'], {
  SHOTS: mode,
  SHOTS_OF: names.join(','),
});
