import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestBrowser } from '../testBrowser';
import { allStates } from './allStates';
import { holdStill, photograph, screenOf } from './screen';
import { shotSession } from './session';
import { compose, type Composition, type Placed } from './store/composition';
import { cardAtLink, popupOverMail, WINDOW } from './store/webmail';
import { pageOf } from './takeAll';

const FOLDER = fileURLToPath(new URL('../../../../public/store/', import.meta.url));
/** What the Chrome Web Store, AMO and Edge take. CSS pixels. */
const SCREEN = { width: 1280, height: 800 };
/** Where a window stands in the picture. */
const AT = { left: 424, top: 100 };
/** Where the answer begins on a page. */
const ANSWER = '[data-verdict]';

/** Writes all that the stores and the README show. */
export async function storePictures(): Promise<void> {
  await withBrowser(async (browser) => {
    for (const [file, composition] of Object.entries(await compositions(browser)))
      write(`${file}.png`, await compose(browser, composition));
  });
}

async function withBrowser(work: (browser: TestBrowser) => Promise<void>): Promise<void> {
  await work(await shotSession('chromium'));
}

async function compositions(browser: TestBrowser): Promise<Record<string, Composition>> {
  const { window, popup } = await popupOverMail(browser);
  const over: Placed[] = [
    { png: window, ...AT },
    { png: popup, right: SCREEN.width - AT.left - WINDOW.width + 16, top: 72 },
  ];
  const page = async (state: string, from: string): Promise<Placed[]> => [
    { ...(await ofState(browser, state, WINDOW.width, from)), left: AT.left, top: 56, height: 688 },
  ];
  return {
    '1-scam': {
      ...SCREEN,
      caption: 'Is it really from them?',
      line: 'One click on an open message, one clear answer, and what to do next.',
      shots: over,
    },
    '2-why': {
      ...SCREEN,
      caption: 'See why, letter by letter',
      line: 'What the message says, beside what it is.',
      shots: await page('check-lookalikes', ANSWER),
    },
    '3-link': {
      ...SCREEN,
      caption: 'See where a link leads before you go',
      line: 'In a doubtful message, a link is shown in full first.',
      shots: [{ png: await cardAtLink(browser), ...AT }],
    },
    '4-genuine': {
      ...SCREEN,
      caption: 'Real mail is told, too',
      line: 'When your mail service has confirmed the company\u2019s own address.',
      shots: await page('check-genuine', ANSWER),
    },
    '5-report': {
      ...SCREEN,
      caption: 'Tell those who can act',
      line: 'It knows whom to tell. You read everything before you send it.',
      shots: await page('report-webmail', 'main'),
    },
    'tile-440x280': {
      width: 440,
      height: 280,
      caption: '',
      line: 'Is this message really from them?',
      shots: [],
      tile: true,
    },
    'logo-300x300': { width: 300, height: 300, caption: '', line: '', shots: [], logo: true },
  };
}

/** The light picture of a state at this width, and how far down (CSS pixels) what is meant begins. */
async function ofState(
  browser: TestBrowser,
  name: string,
  width: number,
  selector = 'body',
): Promise<{ png: Uint8Array; from: number }> {
  const state = [...allStates().values()].flat().find((one) => one.name === name);
  if (!state) throw new Error(`no state is called ${name}`);
  const shot = await state.open(browser);
  const page = pageOf(name, shot);
  const screen = screenOf(shot);
  await holdStill(screen, page);
  await screen.setSize({ width });
  // Where the keyboard was is nothing to show.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const top = await page.$eval(selector, (one) => one.getBoundingClientRect().top + scrollY);
  const png = await photograph(page, true);
  await shot.close();
  return { png, from: Math.max(0, Math.floor(top) - 20) };
}

function write(file: string, png: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, file), png);
  console.log(`public/store/${file}, ${Math.ceil(png.length / 1000)} kB`);
}
