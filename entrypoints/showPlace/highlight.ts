import { viewOf } from '../../lib/webmail/safeDom';
import { PLACE_BACKGROUND, PLACE_NAME } from '../shared/placeStyle';
import { documentOf } from './placeBox';

/** The part of CSS Custom Highlight API 1 that is used; each document has a registry of its own. */
interface HighlightView {
  CSS: { highlights: { set(name: string, highlight: object): void; delete(name: string): void } };
  Highlight: new (range: Range) => object;
}

/**
 * Marks words in the page without touching it.
 * @returns takes the mark away; null where the browser knows no highlights, or the page got no style for them
 */
export function highlight(range: Range): (() => void) | null {
  const { startContainer } = range;
  const view = viewOf(documentOf(startContainer));
  const around = Reflect.get(Node.prototype, 'parentElement', startContainer) as Element | null;
  if (!view || !around) return null;
  try {
    const { CSS, Highlight } = view as unknown as HighlightView;
    if (view.getComputedStyle(around, `::highlight(${PLACE_NAME})`).backgroundColor !== PLACE_BACKGROUND)
      return null;
    CSS.highlights.set(PLACE_NAME, new Highlight(range));
    return () => CSS.highlights.delete(PLACE_NAME);
  } catch {
    return null;
  }
}
