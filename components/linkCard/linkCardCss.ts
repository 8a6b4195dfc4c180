import { verdictColours } from '../banner/verdictColours';

/** The link card's looks. The host is as large as the card and decides where it stands; sizes are in px, as the banner's. */
export const linkCardCss = `${verdictColours}
:host { color-scheme: light dark; }
.card {
  --accent: #0d5961; --on-accent: #fff;
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
  box-shadow: 0 4px 12px rgb(0 0 0 / 20%), 0 12px 40px rgb(0 0 0 / 25%);
  font: 400 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
.card:focus { outline: none; }
.card > * { margin: 0 0 8px; }
.head { display: flex; align-items: center; gap: 10px; color: var(--word); font-size: 15px; font-weight: 650; }
.head .shape { flex: none; width: 26px; height: 26px; }
.address {
  display: block;
  padding: 8px 10px;
  border-radius: 8px;
  background: var(--wash);
  color: var(--soft);
  font: 400 13.5px/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, monospace;
  text-align: left;
}
.owner { display: inline-block; max-width: 100%; color: var(--ink); font-weight: 700; font-size: 15px; text-decoration: underline 2px; text-underline-offset: 3px; }
.soft { color: var(--soft); font-size: 13px; }
.shown { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
/* Seen in the lowest window, too, over what has to be scrolled. */
.buttons { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 4px 8px; margin: 0; padding: 6px 0 16px; background: var(--sheet); }
button {
  all: unset;
  box-sizing: border-box;
  min-height: 40px;
  padding: 8px 16px;
  border: 1px solid transparent;
  border-radius: 999px;
  color: var(--soft);
  font-weight: 600;
  line-height: 22px;
  cursor: pointer;
}
.stay { background: var(--accent); color: var(--on-accent); }
.open { text-decoration: underline; text-underline-offset: 3px; }
.open:hover { color: var(--ink); }
button:focus-visible { outline: 3px solid var(--word); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  .card { --accent: #86d0cd; --on-accent: #0b2426; }
}
@media (forced-colors: active) {
  button { border-color: ButtonText; }
}
`;
