import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPTS = fileURLToPath(new URL('../../webmail/', import.meta.url));

/** Runs the script that brings a webmail up, and hands out what it says: its address, and who may log in. */
export function webmailUp(
  webmail: 'roundcube' | 'sogo',
  args: string[],
  env: Record<string, string> = {},
): { url: string; user: string; password: string } {
  const printed = execFileSync(join(SCRIPTS, `${webmail}-up.sh`), args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = Object.fromEntries(
    printed
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s)),
  ) as Record<string, string>;
  const { WEBMAIL_URL: url, WEBMAIL_USER: user, WEBMAIL_PASSWORD: password } = said;
  if (!url || !user || !password) throw new Error(`${webmail} did not say where it is`);
  return { url, user, password };
}
