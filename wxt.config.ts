import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';
import { knownNumbers } from './entrypoints/options/knownPlugin.ts';
import { packedIncidents } from './lib/incidents/packPlugin.ts';
import { packedDirectory } from './lib/providers/packPlugin.ts';
import { lettersFirst } from './components/lettersFirst.ts';
import { packedDesks } from './lib/report/packPlugin.ts';

/**
 * Every page of the extension is forbidden to contact anything, so that the browser itself keeps the
 * promise "nothing leaves the browser".
 */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Preact can set innerHTML; nothing here does, so the assignment is cut out of the bundle for good. */
const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  apply: 'build',
  renderChunk(code) {
    const cut = code.replace(/\b\w{1,3}\.innerHTML\s*=\s*\w{1,3}\.__html\b/g, 'void 0');
    return cut === code ? null : { code: cut, map: null };
  },
};

/** Styles stand in the program as they are written: their indents need not travel. */
const compactStyles: Plugin = {
  name: 'compact-styles',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/(?:Css|Colours)\.ts$/.test(id)) return null;
    return {
      code: code
        .split('`')
        .map((part, at) => (at % 2 ? inOneLine(part) : part))
        .join('`'),
      map: null,
    };
  },
};

function inOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

/** Where a list was read and when it was checked is for who maintains it; nothing shows it, so it is not shipped. */
const withoutProvenance: Plugin = {
  name: 'without-provenance',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    if (id.includes('/lib/report/webmails/')) return { code: withoutSources(code), map: null };
    if (!/\/lib\/(?:domains|links)\//.test(id)) return null;
    const data = JSON.parse(code) as Record<string, unknown>;
    for (const key of ['$schema', 'about', 'source', 'checked', 'licence', 'unicode']) delete data[key];
    return { code: JSON.stringify(data), map: null };
  },
};

/** Each fact on a webmail has its own. */
function withoutSources(code: string): string {
  const left = new Set(['$schema', 'source', 'evidence', 'checked', 'note']);
  return JSON.stringify(JSON.parse(code, (key, value: unknown) => (left.has(key) ? undefined : value)));
}

/**
 * Chrome knows pt_BR and pt_PT, and looks for neither in the other's place: until somebody writes it for Portugal,
 * people there get Brazil's words rather than English ones.
 */
function portugueseOfPortugal(): { absoluteSrc: string; relativeDest: string }[] {
  const brazil = resolve('public/_locales/pt_BR/messages.json');
  if (!existsSync(brazil) || existsSync(resolve('public/_locales/pt_PT'))) return [];
  return [{ absoluteSrc: brazil, relativeDest: '_locales/pt_PT/messages.json' }];
}

/** Which policies an organisation can set: Chromium hands on no other. Firefox hands on all, and wants no such file. */
const MANAGED_SCHEMA = 'managed_schema.json';

/** What runs in every frame of a webmail must be small, and must not ask the page for a global. */
const inContentScript = (file: string) => resolve('entrypoints/webmail.content', file);
const CONTENT_SCRIPT_ALIASES = {
  'webextension-polyfill': inContentScript('nativeBrowser.ts'),
  '@webext-core/messaging': inContentScript('messaging.ts'),
  'wxt/browser': inContentScript('nativeBrowser.ts'),
  'wxt/utils/content-script-context': inContentScript('scriptLife.ts'),
};

/** The popup, with all that it imports; and what each page starts with. */
const FIRST_SEEN = /entrypoints\/popup\/Popup\.tsx$|virtual:wxt-html-plugins$/;

export default defineConfig({
  imports: false,
  hooks: {
    // The licences of the data in it ask to be handed on with it.
    'build:publicAssets': (wxt, files) => {
      // What the stores are given stands on their pages, and is no part of the extension.
      const shipped = files.filter(({ relativeDest }) => !/^store[\\/]/.test(relativeDest));
      files.splice(0, files.length, ...shipped);
      const schema = files.findIndex(({ relativeDest }) => relativeDest === MANAGED_SCHEMA);
      if (wxt.config.browser === 'firefox' && schema >= 0) files.splice(schema, 1);
      files.push({ absoluteSrc: resolve('LICENSE'), relativeDest: 'LICENSE.txt' });
      files.push(...portugueseOfPortugal());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.resolve = { ...config.resolve, alias: CONTENT_SCRIPT_ALIASES };
    },
  },
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      withoutInnerHtml,
      withoutProvenance,
      compactStyles,
      packedDirectory,
      packedIncidents,
      packedDesks,
      knownNumbers,
      lettersFirst,
    ],
    // Without this rolldown writes tldts' public suffix list into the bundle twice (281 kB against 141 kB).
    build: {
      // Its polyfill is a fetch() in every page, for browsers older than the ones this runs in.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        optimization: { inlineConst: false },
        // What the popup paints first is one file: each further one costs the browser some milliseconds.
        output: { codeSplitting: { groups: [{ name: 'first', test: FIRST_SEEN }] } },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Second Look',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // Asked for one by one, in the click that switches a webmail on; self-hosted webmail can be anywhere.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {
      default_title: '__MSG_action_title__',
      default_icon: Object.fromEntries([16, 20, 24, 32, 48, 64].map((size) => [size, `icon/${size}.png`])),
    },
    content_security_policy: { extension_pages: PAGES_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: MANAGED_SCHEMA } }),
  }),
});
