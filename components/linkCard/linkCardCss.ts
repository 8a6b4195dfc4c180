import { verdictColours } from '../banner/verdictColours';

/**
 * The link card's looks. Its host is as large as the card and decides where it stands; sizes are in px, as the
 * banner's. The buttons are seen in the lowest window, too, over what has to be scrolled.
 */
export const linkCardCss = `${verdictColours}
.card {
  box-sizing: border-box;
  width: 392px;
  max-width: calc(100vw - 16px);
  max-height: calc(100vh - 16px);
  overflow: auto;
  padding: 14px 16px 0;
  border: 2px solid var(--edge);
  border-radius: 14px;
  background: var(--sheet);
  color: var(--ink);
  box-shadow: 0 8px 32px #0006;
  font: 14px/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.dark { color-scheme: dark; }
.card:focus { outline: none; }
.card > * { margin: 0 0 8px; }
.head { display: flex; align-items: center; gap: 10px; color: var(--word); font-size: 15px; font-weight: 650; }
.shape { flex: none; width: 26px; }
.address { display: block; padding: 8px 10px; border-radius: 8px; background: var(--wash); color: var(--soft); font: 13.5px/1.5 ui-monospace, monospace; text-align: start; }
.owner { display: inline-block; max-width: 100%; color: var(--ink); font-size: 15px; text-decoration: underline 2px; text-underline-offset: 3px; }
.soft { color: var(--soft); font-size: 13px; }
.buttons { position: sticky; bottom: 0; margin: 0; padding: 6px 0 14px; background: var(--sheet); }
button {
  all: unset;
  box-sizing: border-box;
  min-height: 40px;
  margin-inline-end: 8px;
  padding: 8px 16px;
  border: 1px solid transparent;
  border-radius: 20px;
  font-weight: 600;
  cursor: pointer;
}
.stay { background: var(--ink); color: var(--sheet); }
.open { margin: 0; padding-inline: 10px; color: var(--soft); text-decoration: underline; }
button:focus-visible { outline: 3px solid var(--word); outline-offset: 2px; }
@media (forced-colors: active) {
  button { border-color: ButtonText; }
}
`;
