/** Selectors that a style sheet hides, as far as they are a single class or id. */
export interface HidingRules {
  classes: Set<string>;
  ids: Set<string>;
}

/** Longest style attribute or sheet that is looked at; longer ones are padding. */
const LONGEST_STYLE = 200_000;

/**
 * True when an element with these attributes shows nothing of its text: taken out of the flow, without size,
 * transparent, clipped away, moved off the page, or written in the colour of its own background.
 */
export function isHidden(attributes: Record<string, string>, rules: HidingRules): boolean {
  if ('hidden' in attributes) return true;
  if (attributes.id && rules.ids.has(attributes.id)) return true;
  if (attributes.class && rules.classes.size > 0) {
    for (const name of attributes.class.split(/\s+/)) if (rules.classes.has(name)) return true;
  }
  return attributes.style ? hides(attributes.style) : false;
}

/** Adds to `rules` what a style sheet hides outside of @media and other at-rules. Linear in the sheet's length. */
export function addHidingRules(sheet: string, { classes, ids }: HidingRules): void {
  let at = 0;
  const css = sheet.slice(0, LONGEST_STYLE);
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const selector = css.slice(at, open).trim();
    const close = selector.includes('@') ? endOfBlock(css, open) : css.indexOf('}', open);
    if (close < 0) break;
    if (!selector.includes('@') && hides(css.slice(open + 1, close))) {
      for (const one of selector.split(',')) {
        const name = /^\s*([.#])([\w-]{1,64})\s*$/.exec(one);
        if (name?.[2]) (name[1] === '.' ? classes : ids).add(name[2]);
      }
    }
    at = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

function hides(style: string): boolean {
  const css = declarations(style.slice(0, LONGEST_STYLE));
  if (css.get('display') === 'none' || css.get('mso-hide') === 'all') return true;
  if (css.get('visibility') === 'hidden' || css.get('visibility') === 'collapse') return true;
  if (isZero(css.get('opacity'), 0.05)) return true;
  if (isZero(css.get('font-size'), 1)) return true;
  const clipped = (css.get('overflow') ?? '').startsWith('hidden');
  const sizes = ['height', 'max-height', 'width', 'max-width'];
  if (clipped && sizes.some((size) => isZero(css.get(size), 1))) return true;
  if (length(css.get('text-indent')) < -500) return true;
  if (css.get('position') === 'absolute' || css.get('position') === 'fixed') {
    if (['left', 'top', 'right'].some((side) => length(css.get(side)) < -500)) return true;
    if (/^rect\(\s*0|^inset\(\s*(?:50|100)%/.test(css.get('clip') ?? css.get('clip-path') ?? '')) return true;
  }
  const background = colour(css.get('background-color') ?? css.get('background'));
  return background !== null && background === colour(css.get('color'));
}

function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return found;
}

/** A CSS length in its own unit; NaN when it is none. */
function length(value: string | undefined): number {
  return value === undefined ? Number.NaN : Number.parseFloat(value);
}

function isZero(value: string | undefined, below: number): boolean {
  if (value === undefined || value.includes('em') || value.endsWith('%')) return length(value) === 0;
  return length(value) < below;
}

const NAMED_COLOURS: Record<string, string> = { white: 'ffffff', black: '000000' };

/** #rrggbb without the sign, for the notations that mail uses; null for others. */
function colour(value: string | undefined): string | null {
  if (!value) return null;
  if (NAMED_COLOURS[value]) return NAMED_COLOURS[value];
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})\b/.exec(value)?.[1];
  if (hex) return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)/.exec(value);
  return rgb
    ? rgb
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')
    : null;
}
