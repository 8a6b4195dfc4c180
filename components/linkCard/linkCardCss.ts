import { verdictColours } from '../banner/verdictColours';

/**
 * The link card's looks. Its host is as large as the card and decides where it stands; sizes are in px, as the
 * banner's. The safe button is the
 * large one. The buttons are seen in the lowest window, too, over what has to be scrolled.
 */
export const linkCardCss = `${verdictColours}
.card {
  box-sizing: border-box;
  width: 400px;
  max-width: calc(100vw - 16px);
  max-height: calc(100vh - 16px);
  overflow: auto;
  border: 2px solid var(--edge);
  border-radius: 12px;
  background: var(--sheet);
  color: var(--ink);
  box-shadow: 0 8px 32px #0006;
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  overflow-wrap: anywhere;
}
.dark { color-scheme: dark; }
.card:focus { outline: none; }
.card > * { margin: 0 16px 12px; }
.card > .head { display: flex; align-items: center; gap: 10px; margin: 0 0 12px; padding: 10px 16px; background: var(--wash); color: var(--word); font-size: 16px; font-weight: 700; }
.shape { flex: none; width: 28px; height: 28px; }
.pair { display: grid; padding-inline-start: 12px; border-inline-start: 3px solid var(--edge); }
.label { margin: 0; color: var(--soft); font-size: 13px; }
.text, .address { display: block; font: 15px/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, monospace; text-align: start; }
.text { margin-bottom: 6px; color: var(--ink); }
.words { font-family: inherit; }
.address { color: var(--soft); }
.owner { display: inline-block; max-width: 100%; color: var(--ink); text-decoration: underline 2px; text-underline-offset: 3px; }
.soft { color: var(--soft); font-size: 13px; }
.card > .buttons { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 4px 8px; margin: 0; padding: 4px 16px 14px; background: var(--sheet); }
button {
  all: unset;
  box-sizing: border-box;
  min-height: 40px;
  padding: 8px 14px;
  border: 1px solid transparent;
  border-radius: 8px;
  font-weight: 650;
  cursor: pointer;
}
.stay { flex: 1 0 auto; max-width: 100%; background: var(--ink); color: var(--sheet); text-align: center; }
.open { color: var(--soft); font-weight: 400; text-decoration: underline; }
button:focus-visible { outline: 3px solid var(--word); outline-offset: 2px; }
@media (forced-colors: active) {
  button { border-color: ButtonText; }
  .head { border-bottom: 1px solid CanvasText; }
}
`;
