import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Policy } from './policy';

/** Firefox reads policies from this folder beside itself. */
const POLICIES = 'distribution';

/** Those of the whole machine go before. */
const OF_THE_MACHINE = ['/etc/firefox/policies/policies.json', '/etc/firefox-esr/policies/policies.json'];

/** Why no policy can be set for this Firefox; null where one can. */
export function whyNoFirefoxPolicy(executable: string): string | null {
  const there = OF_THE_MACHINE.find((file) => existsSync(file));
  if (there) return `${there} goes before any other`;
  const installed = dirname(realpathSync(executable));
  return existsSync(join(installed, 'omni.ja')) ? null : `${executable} is not Firefox itself`;
}

/** A Firefox of its own with this policy: links to all that is installed, so that the machine's stays as it is. */
export function firefoxWithPolicy(executable: string, id: string, policy: Policy) {
  const program = realpathSync(executable);
  const installed = dirname(program);
  const folder = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  for (const entry of readdirSync(installed))
    if (entry !== POLICIES && entry !== basename(program))
      symlinkSync(join(installed, entry), join(folder, entry));
  // A link to the program would be followed back to where it came from.
  copyFileSync(program, join(folder, basename(program)));
  mkdirSync(join(folder, POLICIES));
  writeFileSync(
    join(folder, POLICIES, 'policies.json'),
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
  );
  return { executable: join(folder, basename(program)), remove };
}
