// @ts-check
// node tests/run/tool.mjs NAME [ARGS...]      runs tests/cli/NAME.ts, bundled with the very code of the extension
// node tests/run/tool.mjs --bundle NAME...    only makes the bundles, so that the first run starts at once
// A bundle is kept in .output/cli and made again when a source file is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

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

/** @param {string} name of a file in tests/cli @returns {Promise<string>} its bundle, made when it is missing or old */
async function bundled(name) {
  const bundle = join(root, '.output/cli', `${name}.mjs`);
  const changed = Math.max(
    ...['lib', 'components/icons', 'tests/cli', 'tests/domains'].map((folder) => newest(join(root, folder))),
  );
  if (existsSync(bundle) && changed <= statSync(bundle).mtimeMs) return bundle;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
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
  return bundle;
}

const [name = '', ...args] = process.argv.slice(2);
if (name === '--bundle') for (const one of args) await bundled(one);
else {
  const bundle = await bundled(name);
  process.argv = [process.argv[0] ?? 'node', bundle, ...args];
  await import(pathToFileURL(bundle).href);
}
