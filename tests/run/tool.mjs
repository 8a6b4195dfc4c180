// @ts-check
// node tests/run/tool.mjs NAME [ARGS...]: runs tests/cli/NAME.ts, bundled with the very code of the extension.
// The bundle is kept in .output/cli and made again when a source file is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [name = '', ...args] = process.argv.slice(2);
const bundle = join(root, '.output/cli', `${name}.mjs`);

/** @param {string} folder @returns {number} when anything below the folder last changed, in ms */
function newest(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const time = entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
    if (time > latest) latest = time;
  }
  return latest;
}

const sources = ['lib', 'tests/cli', 'entrypoints/practice/messages']
  .map((folder) => join(root, folder))
  .filter(existsSync);
const stale = !existsSync(bundle) || Math.max(...sources.map(newest)) > statSync(bundle).mtimeMs;
if (stale) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/cli', `${name}.ts`),
      outDir: dirname(bundle),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: `${name}.mjs`, codeSplitting: false },
        optimization: { inlineConst: false },
      },
    },
  });
}
process.argv = [process.argv[0] ?? 'node', bundle, ...args];
await import(pathToFileURL(bundle).href);
