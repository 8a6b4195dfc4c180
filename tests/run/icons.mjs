// Draws public/icon/*.png from the mark. Run by hand after changing it: node tests/run/icons.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const EYE = '<path d="M2.3 16A15.5 10.7 0 0 1 29.7 16A15.5 10.7 0 0 1 2.3 16Z" fill="#fffdf6"/>';

/** At 16 px the eye is opened wider, or it would blur into a line. */
const SMALL_EYE = '<path d="M1.5 16Q8 8.5 16 8.5T30.5 16Q24 23.5 16 23.5T1.5 16Z" fill="#fffdf6"/>';

const mark = (
  size,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
<ellipse cx="16" cy="11" rx="15.5" ry="10.7" fill="#5fb3ad"/>
<ellipse cx="16" cy="21" rx="15.5" ry="10.7" fill="#0d5961"/>
${size <= 16 ? SMALL_EYE : EYE}
<circle cx="16" cy="16" r="${size <= 16 ? 5 : 4.4}" fill="#12292c"/></svg>`;

const folder = new URL('../../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${mark(size)}`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
  if (process.argv[2]) {
    await page.setViewport({ width: 640, height: 220 });
    const all = SIZES.map(mark).join('');
    const big = mark(16).replace('width="16" height="16"', 'width="128" height="128"');
    await page.setContent(
      `<style>*{margin:0}div{display:flex;gap:16px;padding:20px;align-items:end}.d{background:#202124}</style><div>${all}${big}</div><div class="d">${SIZES.slice(0, 3).map(mark).join('')}</div>`,
    );
    await page.screenshot({ path: process.argv[2] });
  }
} finally {
  await browser.close();
}
