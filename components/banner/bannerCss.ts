/**
 * The banner's looks. The values are those of tokens.css, which can't be reached from inside a webmail's page;
 * sizes are in px because the page owns `rem`. `all: initial` keeps the page's inherited styles out.
 */
export const bannerCss = `
:host {
  all: initial;
  display: block;
  color-scheme: light dark;
}
.line {
  --ink: #1b2528; --soft: #505b5e; --sheet: #fffefb; --wash: #ebe9ea; --edge: #7b7781; --word: #4c4a52;
  display: grid;
  grid-template-columns: 32px minmax(0, 1fr) auto;
  gap: 12px;
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
.dangerous { --wash: #fbe6e0; --edge: #bd3a30; --word: #94201a; }
.suspicious { --wash: #fcefcf; --edge: #a8740a; --word: #6d4700; }
.unremarkable { --wash: #e6ecef; --edge: #667b8a; --word: #3a4b59; }
.authentic { --wash: #dceeec; --edge: #2b8289; --word: #0d5961; }
p { margin: 0; }
.text { display: grid; gap: 2px; }
.verdict { color: var(--word); font-weight: 650; font-size: 15px; }
.next { font-weight: 600; }
.foot { color: var(--soft); font-size: 12.5px; }
.shape { display: block; width: 32px; height: 32px; stroke: var(--edge); stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; }
.body { fill: var(--sheet); }
.sign { fill: none; stroke-width: 4; }
.dangerous .body, .suspicious .body { fill: var(--edge); }
.dangerous .sign, .suspicious .sign { stroke: var(--sheet); }
.unreadable .body { stroke-dasharray: 10 6; }
.close {
  all: unset;
  box-sizing: border-box;
  width: 32px;
  height: 32px;
  border-radius: 999px;
  color: var(--soft);
  font-size: 20px;
  line-height: 32px;
  text-align: center;
  cursor: pointer;
}
.close:hover { background: var(--sheet); }
.close:focus-visible { outline: 2px solid var(--word); outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  .line { --ink: #e9ece8; --soft: #b9c2c2; --sheet: #1c2528; --wash: #2b2c30; --edge: #8e8a95; --word: #cfcbd4; }
  .dangerous { --wash: #43201d; --edge: #e5695b; --word: #ffb6a8; }
  .suspicious { --wash: #3a2e13; --edge: #c59631; --word: #f6cf7d; }
  .unremarkable { --wash: #26333b; --edge: #7f95a4; --word: #c3d1db; }
  .authentic { --wash: #17383a; --edge: #4aa3a3; --word: #9adcd8; }
}
@media (forced-colors: active) {
  .line { border: 2px solid CanvasText; }
  .body { fill: Canvas; stroke: CanvasText; }
  .sign { stroke: CanvasText; }
}
`;
