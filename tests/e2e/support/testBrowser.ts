import type { Browser, Page } from 'puppeteer-core';
import type { HostedNetwork } from './hosted/hosts';
import type { Policy } from './policy';

/** A browser with the built extension in it, driven the same way whichever browser it is. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  browser: Browser;
  /** Absolute address of a page of the extension. */
  url(path: string): string;
  /** Opens a page of the extension in a new tab. */
  openPage(path: string): Promise<Page>;
  /** Opens an empty tab; the extension's id for it is told by `tabId`. */
  newTab(): Promise<Page>;
  /** The extension's own id of a tab opened through `newTab`. */
  tabId(page: Page): number;
  /**
   * Clicks the toolbar button over this tab, with all that a real click grants, and hands out what it opened.
   * Only one popup is open at a time; it closes with `close`.
   */
  clickToolbarButton(page: Page): Promise<Popup>;
  /**
   * What the toolbar button says over this tab: the verdict, or 'none'; with a star behind it where the page would not
   * keep the banner.
   */
  toolbar(page: Page): Promise<string>;
  /** Runs a function in the extension, with its permissions. Arguments and result travel as JSON. */
  inExtension<Arguments extends unknown[], Result>(
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** What prefers-color-scheme says in pages of the extension. */
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Sets another policy than the one it was launched with. Only Chromium hears of that while it runs. */
  setPolicy?(policy: Policy): Promise<void>;
  close(): Promise<void>;
}

/** The real popup of the toolbar button. Selectors are CSS. */
export interface Popup {
  /** Just before the click, ms since 1970. */
  clickedAt: number;
  /** Waits until something matches. */
  waitFor(selector: string): Promise<void>;
  /** The visible text, or the named attribute, of what matches first; null when nothing does. */
  text(selector: string): Promise<string | null>;
  attribute(selector: string, name: string): Promise<string | null>;
  click(selector: string): Promise<void>;
  /** Runs this source with the popup's own names, not held by its policy; a promise is waited for. */
  evaluate(source: string): Promise<unknown>;
  /** As a page of its own, where the browser shows it as one (Chromium). */
  page: Page | null;
  /** CSS pixels. */
  size(): Promise<{ width: number; height: number }>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Keep this profile across launches; default: a new one each time, thrown away on close. */
  profile?: string;
  headless?: boolean;
  /** The browser's own language (BCP 47), which the extension's words follow; default: en-US. */
  language?: string;
  /** Where downloads go. */
  downloads?: string;
  /** Whether the browser's question after permissions.request() counts as answered with yes; as `headless` is. */
  consent?: boolean;
  /** The user lets the extension work in private windows; default: no, as after an installation. */
  inPrivate?: boolean;
  /** Host names that are served from this machine; without, no name resolves. */
  hosted?: HostedNetwork;
  /** What an administrator has set for the extension (storage.managed), as JSON; see whyNoPolicy. */
  policy?: Policy;
}
