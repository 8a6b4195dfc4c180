import { render, type ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import { direction, language } from '../../components/inLanguage';
import { setWords, words } from '../../components/words';
import '../../components/base.css';
import { showWithLetters } from './showWithLetters';

/**
 * Shows a page: words from the browser, then the page into `#app`.
 * @param title message key of what tells its tab from those of the others (WCAG 2.2, 2.4.2)
 */
export function start(page: ComponentChild, title?: string): void {
  setWords((key, params) => browser.i18n.getMessage(key, params));
  if (title) document.title = `${words(title)} · ${words('extension_name')}`;
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  void showWithLetters();
  const root = document.getElementById('app');
  if (root) render(page, root);
}

/**
 * Says on the root element whether the page shows what it is for, still waits for it as it did from the start, or is at
 * work on what it was asked.
 */
export function setState(state: 'ready' | 'loading' | 'busy'): void {
  document.documentElement.dataset.state = state;
}
