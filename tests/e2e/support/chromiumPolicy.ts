import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Policy } from './policy';

/** Where these programs look for policies on Linux: Debian's Chromium, Google's Chrome, Microsoft's Edge. */
const FOLDERS: Record<string, string> = {
  chromium: '/etc/chromium/policies/managed',
  'chromium-browser': '/etc/chromium/policies/managed',
  'google-chrome': '/etc/opt/chrome/policies/managed',
  'google-chrome-for-testing': '/etc/opt/chrome_for_testing/policies/managed',
  'microsoft-edge': '/etc/opt/edge/policies/managed',
};

/** Why no policy can be set for this Chromium; null where one can. */
export function whyNoChromiumPolicy(executable: string): string | null {
  const folder = FOLDERS[basename(executable)];
  if (!folder) return `nobody knows where ${executable} looks for policies`;
  return mayWrite(folder) ? null : `only an administrator may write to ${folder}`;
}

/**
 * Chromium's policies are those of the whole machine. This one is for a copy of the extension, whose id, made from
 * its path, is nobody else's: it changes nothing for other browsers that run.
 */
export function chromiumPolicy(executable: string, built: string) {
  const extension = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
  const folder = FOLDERS[basename(executable)] ?? '';
  const file = join(folder, `${basename(extension)}.json`);
  const remove = () => {
    rmSync(file, { force: true });
    rmSync(extension, { recursive: true, force: true });
  };
  // What is broken off must not leave the machine managed.
  process.once('exit', remove);
  cpSync(built, extension, { recursive: true });
  return {
    extension,
    /** Once the extension is installed: to one that comes later Chromium gives only what changes from then on. */
    async set(browser: Browser, policy: Policy): Promise<void> {
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        file,
        JSON.stringify({ '3rdparty': { extensions: { [unpackedId(extension)]: policy } } }),
      );
      // It would see the file by itself, some seconds later.
      const page = await browser.newPage();
      await page.goto('chrome://policy');
      await page.evaluate('chrome.send("reloadPolicies")');
      await page.close();
    },
    remove,
  };
}

/** An unpacked extension's id is made from its path: 128 bits of SHA-256, written with the letters a to p. */
export function unpackedId(extension: string): string {
  const hash = createHash('sha256').update(resolve(extension)).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)));
}

/** Whether files can be written to this folder, or it can be made. */
function mayWrite(folder: string): boolean {
  if (!existsSync(folder)) return mayWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
