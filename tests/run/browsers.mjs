// @ts-check
/**
 * Finds the browsers that the tests and `npm start` drive, and installs Debian's when that is possible.
 *
 * On its own: `node tests/run/browsers.mjs` prints where they are.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, { variable: string, commands: string[], files: string[], package: string }>} */
const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Chrome itself comes last: its stable channel no longer takes unpacked extensions from outside.
    commands: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'google-chrome-for-testing',
      'google-chrome',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Chromium\\Application\\chrome.exe'),
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox ESR\\firefox.exe'),
      ...onWindows('Mozilla Firefox\\firefox.exe'),
    ],
    package: 'firefox-esr',
  },
};

/** @param {string} below a path below a folder that programs are installed in */
function onWindows(below) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? [join(folder, below)] : []));
}

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser, or null.
 * @param {BrowserName} name
 * @returns {string | null}
 * @throws {Error} when the environment names a file that cannot be run
 */
export function findBrowser(name) {
  const { variable, commands, files } = KNOWN[name];
  const named = process.env[variable];
  if (named) {
    if (!runs(named)) throw new Error(`${variable}=${named} cannot be run`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...files,
  ];
  return candidates.find(runs) ?? null;
}

/** @param {string[]} args */
function apt(args) {
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', '-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
}

/** @param {string[]} packages */
function install(packages) {
  console.error(`installing ${packages.join(' ')} (apt-get)`);
  const wanted = ['install', '-y', '--no-install-recommends', ...packages];
  let result = apt(wanted);
  if (result.status !== 0) {
    // A machine that has never fetched its package lists, or whose lists name versions that are gone.
    apt(['update']);
    result = apt(wanted);
  }
  if (result.status !== 0)
    throw new Error(`apt-get could not install ${packages.join(' ')}:\n${result.stderr}`);
}

/**
 * The paths of these browsers; those that are missing are installed, where this is Debian and we are root.
 * @param {BrowserName[]} names
 * @returns {Record<BrowserName, string>} only the names asked for are filled
 * @throws {Error} whose message says the one command to type, where that is not possible
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    const packages = missing.map((name) => KNOWN[name].package);
    const debian = existsSync('/usr/bin/apt-get');
    if (debian && process.getuid?.() === 0) install(packages);
    else if (debian)
      throw new Error(
        `No ${missing.join(' and no ')} here. Install with:\n  sudo apt-get install ${packages.join(' ')}`,
      );
    else
      throw new Error(
        `No ${missing.join(' and no ')} here. Install one, or set ` +
          missing.map((name) => `${KNOWN[name].variable}=/path/to/it`).join(' '),
      );
  }
  /** @type {Partial<Record<BrowserName, string>>} */
  const paths = {};
  for (const name of names) {
    const path = findBrowser(name);
    if (path === null) throw new Error(`${name} is still missing after its package was installed`);
    paths[name] = path;
  }
  return /** @type {Record<BrowserName, string>} */ (paths);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(JSON.stringify(ensureBrowsers(['chromium', 'firefox']), null, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
