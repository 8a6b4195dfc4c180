import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkFiles, type Read } from './provider/checkFiles';
import { isWrong, reportOf } from './provider/report';

const USAGE = `usage: npm run -s provider -- [FILE...]

  FILE  a provider's file, such as lib/providers/directory/openai.json; without any, all of them

Says what is wrong with it, where, and how to mend it; then what it will do: which names are claims, which domains raise
trust, and which only silence warnings. Ends with code 1 when there is an error.`;

/** npm runs scripts in the project's folder. */
const folder = 'lib/providers/directory';

const paths = process.argv.slice(2);
if (paths.some((path) => path.startsWith('-'))) {
  console.log(USAGE);
  process.exit(paths.some((path) => path === '--help' || path === '-h') ? 0 : 2);
}

try {
  const directory = readdirSync(folder).map((name) => read(join(folder, name)));
  const sources = JSON.parse(read('lib/providers/sources.json').text) as Record<string, unknown>;
  const asked = paths.length > 0 ? paths.map(read) : directory;
  const checked = checkFiles(asked, directory, sources, new Date().toISOString().slice(0, 10));
  console.log(reportOf(checked));
  process.exitCode = checked.some(isWrong) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function read(path: string): Read {
  return { name: basename(path), text: readFileSync(path, 'utf8') };
}
