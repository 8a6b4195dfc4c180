import type { Page } from 'puppeteer-core';
import type { Popup, TestBrowser } from '../support/testBrowser';

/**
 * One state of one page: what is looked at with axe in both browsers, and what pictures are taken of. A page's states
 * stand in `<page>.ts` beside this file, which exports `states: ShotState[]`; nothing else lists them.
 */
export interface ShotState {
  /** `<page>-<state>`: the file name of its pictures. */
  name: string;
  /** Shown by the toolbar button: 320 and 400 pixels wide only. */
  popup?: true;
  /** What Firefox can't do; the reason stands in a comment. */
  only?: 'chromium';
  /** A webmail's page with something of ours in it: its own faults and its own width are not asked after. */
  foreign?: true;
  /** The part of the page that it is about (CSS): its pictures begin there; without, at the top. */
  shows?: string;
  /**
   * Brings it about. The browser has the hosted webmails' pages (support/hosted), its pages a clock that starts at
   * `SHOT_TIME`, its words are English, its time zone is UTC. What this stores, `close` takes back: the next state starts
   * with an extension as it is after installing.
   */
  open(browser: TestBrowser): Promise<Shot>;
}

/** A state that is open. */
export interface Shot {
  /** Null where the browser hands the popup out as no page (Firefox): then `popup` is there. */
  page: Page | null;
  /** The real popup, where it is one. */
  popup?: Popup;
  close(): Promise<void>;
}

/** What the clock of a page says when it opens. */
export const SHOT_TIME = '2026-03-05T10:00:00.000Z';
