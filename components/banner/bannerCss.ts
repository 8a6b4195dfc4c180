import { verdictColours } from './verdictColours';

/**
 * The banner's looks. Sizes are in px because the page owns `rem`. `all: initial` keeps the page's inherited
 * styles out. What depends on the width takes it as a share of its own, as a pane is not the window; a container
 * query would let it shrink to nothing where the page makes it as wide as its content.
 */
export const bannerCss = `${verdictColours}
:host {
  all: initial;
  display: block;
}
.dark { color-scheme: dark; }
.line {
  display: grid;
  grid-template-columns: clamp(24px, 6%, 32px) minmax(0, 1fr) auto;
  gap: 2px clamp(8px, 2%, 12px);
  align-items: start;
  margin: 8px 0;
  padding-block: 12px;
  padding-inline: clamp(12px, 2%, 16px) 8px;
  border: 1px solid var(--edge);
  border-radius: 12px;
  background: var(--wash);
  color: var(--ink);
  font: 400 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
p { margin: 0; }
.shape { grid-row: span 3; width: 100%; height: auto; }
.text { display: contents; }
.next, .foot { grid-column: 2 / -1; padding-inline-end: 8px; }
.verdict { display: inline-block; min-width: clamp(0px, (420px - 100%) * 999, 100%); color: var(--word); font-weight: 650; font-size: 15px; }
.next { font-weight: 600; }
.foot { color: var(--soft); font-size: 12.5px; }
.unreadable .body { stroke-dasharray: 13.944 7; stroke-dashoffset: 6.972; }
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
@media (forced-colors: active) {
  .line { border: 2px solid CanvasText; }
}
`;
