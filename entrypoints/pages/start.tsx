import { render, type ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import { direction, language } from '../../components/inLanguage';
import { setWords } from '../../components/words';
import '../../components/base.css';

/** Shows a page: words from the browser, then the page into `#app`. */
export function start(page: ComponentChild): void {
  setWords((key, params) => browser.i18n.getMessage(key, params));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  const root = document.getElementById('app');
  if (root) render(page, root);
}

/** Says on the root element whether the page shows what it is for, or still waits for it. */
export function setState(state: 'ready' | 'loading'): void {
  document.documentElement.dataset.state = state;
}
