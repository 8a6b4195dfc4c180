import { verdictColours } from './verdictColours';

/**
 * The banner's looks. Sizes are in px because the page owns `rem`. `all: initial` keeps the page's inherited
 * styles out.
 */
export const bannerCss = `${verdictColours}
:host {
  all: initial;
  display: block;
}
.dark { color-scheme: dark; }
.around { container-type: inline-size; }
.line {
  display: grid;
  grid-template-columns: 32px minmax(0, 1fr) auto;
  gap: 2px 12px;
  align-items: start;
  margin: 8px 0;
  padding: 12px 8px 12px 16px;
  border: 1px solid var(--edge);
  border-radius: 12px;
  background: var(--wash);
  color: var(--ink);
  font: 400 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
p { margin: 0; }
.shape { grid-row: span 3; }
.text { display: contents; }
.next, .foot { grid-column: 2 / -1; padding-inline-end: 8px; }
.verdict { color: var(--word); font-weight: 650; font-size: 15px; }
.next { font-weight: 600; }
.foot { color: var(--soft); font-size: 12.5px; }
.unreadable .body { stroke-dasharray: 10 6; }
.close {
  all: unset;
  box-sizing: border-box;
  grid-area: 1 / 3;
  width: 32px;
  height: 32px;
  margin: -4px 0 -8px;
  border-radius: 999px;
  color: var(--soft);
  font-size: 20px;
  line-height: 32px;
  text-align: center;
  cursor: pointer;
}
.close:hover { background: var(--sheet); }
.close:focus-visible { outline: 2px solid var(--word); outline-offset: 1px; }
/* A pane, whatever the window: words need its width. */
@container (width < 560px) {
  .line { grid-template-columns: 24px minmax(0, 1fr) auto; column-gap: 8px; padding: 10px 4px 10px 12px; }
  .shape { width: 24px; height: 24px; }
  .verdict { display: block; }
}
@media (forced-colors: active) {
  .line { border: 2px solid CanvasText; }
}
`;
