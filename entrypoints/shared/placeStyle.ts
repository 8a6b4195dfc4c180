/** What the highlight of a place is called in a page. */
export const PLACE_NAME = 'second-look-place';
/** As browsers write it in a computed style: by it a page is known to have the style. */
export const PLACE_BACKGROUND = 'rgb(255, 216, 107)';

/**
 * Goes into the page as a style. Dark on amber is readable on any page; the line is for who sees no colours. It says
 * nothing unless a highlight of that name is set.
 */
export const PLACE_CSS = `::highlight(${PLACE_NAME}) {
  background-color: ${PLACE_BACKGROUND} !important;
  color: rgb(43, 29, 0) !important;
  text-decoration: underline 3px rgb(148, 32, 26) !important;
}`;
