/**
 * What a style does to the text of its element. `gone` takes all in it away; the others hold until an element in it says
 * otherwise: MJML, which many newsletters are made with, writes font-size:0 on every cell and the real size in it.
 * Undefined: the style says nothing of it.
 */
export interface Effect {
  gone: boolean;
  /** Its size: none, or one that is seen. */
  tiny?: boolean | undefined;
  /** visibility: hidden, or visible. */
  invisible?: boolean | undefined;
  /** Written in the colour of its own background, or in another. */
  faint?: boolean | undefined;
}

/** What a style sheet does by selectors that are a single element, class or id. */
export interface HidingRules {
  elements: Map<string, Effect>;
  classes: Map<string, Effect>;
  ids: Map<string, Effect>;
}

export function noRules(): HidingRules {
  return { elements: new Map(), classes: new Map(), ids: new Map() };
}

/** All is seen. */
export const SEEN: Effect = { gone: false, tiny: false, invisible: false, faint: false };

/** Longest style attribute or sheet that is looked at; longer ones are padding. */
const LONGEST_STYLE = 200_000;

/**
 * What becomes of an element's text below a parent: taken out of the flow, without size, transparent, clipped away,
 * moved off the page, or written in the colour of its own background. The style attribute goes before the id, the class
 * and the element (CSS cascade, among selectors that are followed).
 */
export function effectOn(
  name: string,
  attributes: Record<string, string>,
  rules: HidingRules,
  parent: Effect,
): Effect {
  let effect = parent;
  const add = (rule: Effect | undefined): void => {
    if (rule) effect = below(effect, rule);
  };
  add(rules.elements.get(name));
  if (attributes.class && rules.classes.size > 0)
    for (const one of attributes.class.split(/\s+/)) add(rules.classes.get(one));
  if (attributes.id) add(rules.ids.get(attributes.id));
  if (attributes.bgcolor || attributes.background || attributes.color) add(COLOURED);
  if (name === 'font' && attributes.size) add(SIZED);
  if (attributes.style) add(effectOf(attributes.style));
  if ('hidden' in attributes) add(GONE);
  return effect;
}

/** Whether anything of the element's own text is seen. */
export function isHidden({ gone, tiny, invisible, faint }: Effect): boolean {
  return gone || tiny === true || invisible === true || faint === true;
}

const GONE: Effect = { gone: true };
const SIZED: Effect = { gone: false, tiny: false };
const COLOURED: Effect = { gone: false, faint: false };

function below(parent: Effect, { gone, tiny, invisible, faint }: Effect): Effect {
  return {
    gone: parent.gone || gone,
    tiny: tiny ?? parent.tiny,
    invisible: invisible ?? parent.invisible,
    faint: faint ?? parent.faint,
  };
}

/** Adds to `rules` what a style sheet says outside of @media and other at-rules. Linear in the sheet's length. */
export function addHidingRules(sheet: string, { elements, classes, ids }: HidingRules): void {
  let at = 0;
  const css = sheet.slice(0, LONGEST_STYLE);
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const selector = css.slice(at, open).trim();
    const close = selector.includes('@') ? endOfBlock(css, open) : css.indexOf('}', open);
    if (close < 0) break;
    if (!selector.includes('@')) {
      const effect = effectOf(css.slice(open + 1, close));
      if (effect) {
        for (const one of selector.split(',')) {
          const [, kind, name] = /^\s*([.#]?)([\w-]{1,64})\s*$/.exec(one) ?? [];
          if (!name) continue;
          const map = kind === '.' ? classes : kind === '#' ? ids : elements;
          const earlier = map.get(name);
          map.set(name, earlier ? below(earlier, effect) : effect);
        }
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

/** What a style says of it, undefined when nothing. */
function effectOf(style: string): Effect | undefined {
  const css = declarations(style.slice(0, LONGEST_STYLE));
  const effect = { gone: takesAway(css), tiny: size(css), invisible: visibility(css), faint: isFaint(css) };
  const says =
    effect.gone || effect.tiny !== undefined || effect.invisible !== undefined || effect.faint !== undefined;
  return says ? effect : undefined;
}

function takesAway(css: Map<string, string>): boolean {
  if (css.get('display') === 'none' || css.get('mso-hide') === 'all') return true;
  if (isZero(css.get('opacity'), 0.05)) return true;
  const clipped = (css.get('overflow') ?? '').startsWith('hidden');
  const sizes = ['height', 'max-height', 'width', 'max-width'];
  if (clipped && sizes.some((name) => isZero(css.get(name), 1))) return true;
  if (length(css.get('text-indent')) < -500) return true;
  if (css.get('position') === 'absolute' || css.get('position') === 'fixed') {
    if (['left', 'top', 'right'].some((side) => length(css.get(side)) < -500)) return true;
    if (/^rect\(\s*0|^inset\(\s*(?:50|100)%/.test(css.get('clip') ?? css.get('clip-path') ?? '')) return true;
  }
  return false;
}

/** Parts of nothing stay nothing: a size in em or per cent says nothing of its own. */
function size(css: Map<string, string>): boolean | undefined {
  const value = css.get('font-size');
  if (value === undefined) return css.has('font') ? false : undefined;
  if (isZero(value, 1)) return true;
  return /(?:^|[\d.])em$|%$|^(?:inherit|larger|smaller)$/.test(value) ? undefined : false;
}

function visibility(css: Map<string, string>): boolean | undefined {
  const value = css.get('visibility');
  return value === undefined || value === 'inherit' ? undefined : value === 'hidden' || value === 'collapse';
}

function isFaint(css: Map<string, string>): boolean | undefined {
  if (!css.has('color') && !css.has('background-color') && !css.has('background')) return undefined;
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

function isZero(value: string | undefined, limit: number): boolean {
  if (value === undefined || value.includes('em') || value.endsWith('%')) return length(value) === 0;
  return length(value) < limit;
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
