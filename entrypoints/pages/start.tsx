import { render, type ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import { setWords } from '../../components/words';
import '../../components/base.css';

/** Shows a page: words from the browser's language, then the page into `#app`. */
export function start(page: ComponentChild): void {
  setWords((key, params) => browser.i18n.getMessage(key, params));
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  const root = document.getElementById('app');
  if (root) render(page, root);
}

/** Says on the root element whether the page shows what it is for, or still waits for it. */
export function setState(state: 'ready' | 'loading'): void {
  document.documentElement.dataset.state = state;
}
