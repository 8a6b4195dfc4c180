/** What others made and this holds, with its licence (SPDX). Names, which have no translation. */
export const OTHERS_WORK: readonly { name: string; licence: string; from: string }[] = [
  {
    name: 'Atkinson Hyperlegible Next',
    licence: 'OFL-1.1',
    from: '@fontsource-variable/atkinson-hyperlegible-next',
  },
  {
    name: 'Atkinson Hyperlegible Mono',
    licence: 'OFL-1.1',
    from: '@fontsource-variable/atkinson-hyperlegible-mono',
  },
  { name: 'Preact', licence: 'MIT', from: 'preact' },
  { name: 'tldts', licence: 'MIT', from: 'tldts' },
  { name: 'Public Suffix List', licence: 'MPL-2.0', from: '' },
  { name: 'htmlparser2', licence: 'MIT', from: 'htmlparser2' },
  { name: 'postal-mime', licence: 'MIT-0', from: 'postal-mime' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', from: 'webextension-polyfill' },
  { name: '@webext-core/messaging', licence: 'MIT', from: '@webext-core/messaging' },
  { name: 'Unicode data files', licence: 'Unicode-3.0', from: '' },
  { name: 'Chromium (lookalike letters)', licence: 'BSD-3-Clause', from: '' },
  { name: 'SCOWL (words)', licence: 'MIT-like', from: '' },
  { name: 'sublime-security/static-files', licence: 'MIT', from: '' },
];
