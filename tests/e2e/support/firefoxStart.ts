import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What Firefox compiles of its own scripts when it first starts: a third of the work of a start, which a new profile
 * is spared that finds it done. Firefox takes it for its own build and folder alone (compatibility.ini), and builds it
 * anew otherwise. What else lies there (webext.sc.lz4) knows the extension, which may have changed since.
 */
const CACHE = 'startupCache';
const OF_FIREFOX = /^(?:scriptCache(?:-child)?\.bin|startupCache\.\d\.\w+)$/;
const BUILD = 'compatibility.ini';
const KEPT = fileURLToPath(new URL('../../../.output/firefox-start', import.meta.url));

/** Gives a new profile what an earlier start of this Firefox left; without one, nothing. */
export function warm(profile: string, executable: string): void {
  const kept = keptFor(executable);
  if (!existsSync(kept)) return;
  copyStart(kept, profile);
}

function copyStart(from: string, to: string): void {
  mkdirSync(join(to, CACHE), { recursive: true });
  const files = readdirSync(join(from, CACHE)).filter((name) => OF_FIREFOX.test(name));
  for (const file of [BUILD, ...files.map((name) => join(CACHE, name))])
    cpSync(join(from, file), join(to, file), { preserveTimestamps: true });
}

/** Keeps what the first start left, for all that come after; in: the profile of a Firefox that has been closed. */
export function keepStart(profile: string, executable: string): void {
  const kept = keptFor(executable);
  if (existsSync(kept) || ![BUILD, CACHE].every((part) => existsSync(join(profile, part)))) return;
  mkdirSync(KEPT, { recursive: true });
  for (const other of readdirSync(KEPT))
    if (other.startsWith('of-')) rmSync(join(KEPT, other), { recursive: true, force: true });
  const copy = mkdtempSync(join(KEPT, 'new-'));
  copyStart(profile, copy);
  try {
    // At once, or not at all: others look for it all the time, and another may have been faster.
    renameSync(copy, kept);
  } catch {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Another version of Firefox has another folder. */
function keptFor(executable: string): string {
  const program = realpathSync(executable);
  const { size, mtimeMs } = statSync(program);
  return join(KEPT, `of-${basename(program)}-${size}-${Math.round(mtimeMs)}`);
}
