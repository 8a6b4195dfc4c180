import type { ShotState } from '../../shots/states';
import { looksAt, pictureName, type Look } from './looks';

/** What a picture is shrunk to in the sheet. */
const SCALE = 0.25;
/** CSS pixels of a picture that the sheet shows; the rest is a click away. */
const MOST = 1200;

const STYLE = `
  body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #fff; color: #222; }
  h1 { font-size: 22px; } h2 { margin: 28px 0 8px; font-size: 18px; }
  .states { display: flex; flex-wrap: wrap; gap: 20px; }
  figure { margin: 0; }
  figcaption { font-weight: 600; }
  .looks { display: flex; gap: 6px; padding: 6px; background: #e4e4e4; align-items: start; }
  .dark { background: #555; }
  a { display: block; overflow: hidden; max-height: ${MOST * SCALE}px; }
  img { display: block; }`;

/** An HTML page with all pictures, by page and state, the themes side by side. They lie beside it, in `pictures/`. */
export function contactSheet(pages: Map<string, ShotState[]>): string {
  const sections = [...pages].map(
    ([page, states]) =>
      `<section><h2>${page}</h2><div class="states">${states.map(stateOf).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of the pages</title>
<style>${STYLE}</style><h1>Pictures of the pages</h1>${sections.join('\n')}</html>`;
}

function stateOf({ name, popup }: ShotState): string {
  const looks = looksAt(popup === true);
  const side = (scheme: Look['scheme']) =>
    `<div class="looks ${scheme}">${looks
      .filter((look) => look.scheme === scheme)
      .toSorted((a, b) => a.width - b.width)
      .map((look) => {
        const file = `pictures/${pictureName(name, look)}.png`;
        return `<a href="${file}"><img src="${file}" width="${look.width * SCALE}" alt=""></a>`;
      })
      .join('')}</div>`;
  return `<figure><figcaption>${name}</figcaption>${side('light')}${side('dark')}</figure>`;
}
