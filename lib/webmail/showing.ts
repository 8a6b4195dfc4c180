import { viewOf } from './safeDom';

/** What an element's style makes of the text in it. */
export interface Showing {
  /** Nothing in it can be seen, whatever it says itself. */
  isGone: boolean;
  /** Its own text can't be seen; an element in it may say otherwise. */
  isMute: boolean;
  /** It stands on lines of its own, or in a cell. */
  isBlock: boolean;
}

/** As lib/message/hidden.ts has it, in CSS pixels and parts of one. */
const FAINTEST = 0.05;
const SMALLEST = 1;
const OFF_THE_PAGE = -500;

/** Tells by the computed style what lib/message/hidden.ts tells by what is written; the two should agree. */
export function showing(element: Element): Showing {
  const view = viewOf(Reflect.get(Node.prototype, 'ownerDocument', element) as Document);
  if (!view) return { isGone: false, isMute: false, isBlock: false };
  const style = view.getComputedStyle(element);
  const { display, opacity, overflow, visibility, fontSize, color, backgroundColor } = style;
  const isCut = overflow.startsWith('hidden') && [style.height, style.width].some(isNothing);
  const isAway =
    Number.parseFloat(style.textIndent) < OFF_THE_PAGE ||
    (/absolute|fixed/.test(style.position) &&
      [style.left, style.top].some((one) => Number.parseFloat(one) < OFF_THE_PAGE));
  return {
    isGone: display === 'none' || Number.parseFloat(opacity) < FAINTEST || isCut || isAway,
    isMute:
      (visibility !== '' && visibility !== 'visible') ||
      Number.parseFloat(fontSize) < SMALLEST ||
      (color !== '' && color === backgroundColor),
    isBlock: !/^(?:inline|contents|none)?$/.test(display),
  };
}

function isNothing(size: string): boolean {
  return size.endsWith('px') && Number.parseFloat(size) < SMALLEST;
}
