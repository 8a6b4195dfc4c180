import { bannerShape } from '../../components/banner/bannerShape';
import { verdictColours } from '../../components/banner/verdictColours';
import { element, fillRoot } from '../../components/parts/shadowDom';
import { words } from '../../components/words';
import type { Verdict } from '../../lib/assess/assessment';
import type { BannerPlace } from '../../lib/webmail/adapter';
import type { adapterFor } from '../../lib/webmail/registry';
import { bodyOf, tagOf } from '../../lib/webmail/safeDom';
import type { ListMark } from '../shared/protocol';

/** Rows that are looked at: more than any screen shows. */
const MOST_ROWS = 300;
/** Milliseconds between two looks at a list that changes all the time, and how many times its own length a look rests. */
const REST = 250;
const SHARE = 20;
/** As in the badge: a row that nothing was found about needs no mark. */
const SHOWN: readonly Verdict[] = ['dangerous', 'suspicious', 'authentic'];

/** With a rim: a chosen row may be as red as the mark. */
const CSS = `${verdictColours} .shape { box-sizing: border-box; width: 16px; height: 16px; padding: 1px; border-radius: 50%; background: #fff; }`;

interface Mark {
  host: HTMLElement;
  verdict: Verdict;
}

export interface ListMarks {
  take(marks: readonly ListMark[]): void;
  setOn(on: boolean): void;
}

/**
 * Small marks beside the rows of a message list, for messages that were opened and judged. Lists draw their rows anew
 * and use them again for other messages, so what stands where is worked out afresh: at most four times a second, and
 * not at all while nothing is to be marked. Each mark is an element of ours with a closed root; nothing of the row's
 * own is changed, and a click goes through to it.
 * @param adapterOf the adapters, which the content script has
 * @param signal takes every mark away
 */
export function listMarks(
  page: Window,
  signal: AbortSignal,
  on: boolean,
  adapterOf: typeof adapterFor,
): ListMarks {
  const { document } = page;
  let verdicts: readonly ListMark[] = [];
  let placed = new Map<string, Mark>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;

  const observer = new MutationObserver(() => schedule());
  const schedule = (): void => {
    timer ??= setTimeout(draw, rest);
  };
  const draw = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    const wanted = on
      ? rowsToMark(page, verdicts, adapterOf)
      : new Map<string, { place: BannerPlace; verdict: Verdict }>();
    const before = placed;
    placed = new Map();
    for (const [id, { place, verdict }] of wanted) {
      const known = before.get(id);
      const mark = known?.verdict === verdict ? known : { host: newMark(document, verdict), verdict };
      if (mark.host.parentElement !== place.parent) place.parent.insertBefore(mark.host, place.before);
      placed.set(id, mark);
    }
    for (const [id, { host }] of before) if (placed.get(id)?.host !== host) host.remove();
    // What was just put there is not news.
    observer.takeRecords();
    rest = Math.max(REST, SHARE * (performance.now() - start));
  };
  const follow = (): void => {
    observer.disconnect();
    const body = bodyOf(document);
    // Rows are used again under another id, so attributes count.
    if (on && verdicts.length > 0 && body)
      observer.observe(body, { childList: true, subtree: true, attributes: true });
    draw();
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      for (const { host } of placed.values()) host.remove();
    },
    { once: true },
  );
  return {
    take(marks) {
      verdicts = marks.filter(({ verdict }) => SHOWN.includes(verdict));
      follow();
    },
    setOn(now) {
      if (now === on) return;
      on = now;
      // What was judged is forgotten with the wish.
      if (!on) verdicts = [];
      follow();
    },
  };
}

function rowsToMark(
  page: Window,
  verdicts: readonly ListMark[],
  adapterOf: typeof adapterFor,
): Map<string, { place: BannerPlace; verdict: Verdict }> {
  const found = new Map<string, { place: BannerPlace; verdict: Verdict }>();
  const adapter = verdicts.length > 0 ? adapterOf(page.location.host, page.document) : null;
  const known = new Map(
    verdicts.flatMap(({ webmail, id, verdict }) => (webmail === adapter?.id ? [[id, verdict] as const] : [])),
  );
  if (!adapter?.rows || known.size === 0) return found;
  for (const { id, place } of adapter.rows(page.document).slice(0, MOST_ROWS)) {
    const verdict = known.get(id);
    if (verdict) found.set(id, { place: insideCell(place), verdict });
  }
  return found;
}

/** Between the cells of a table an element makes a cell of its own, and moves all others. */
function insideCell({ parent, before }: BannerPlace): BannerPlace {
  const cell =
    before?.nodeType === 1 && /^t[dh]$/.test(tagOf(before as Element)) ? (before as Element) : null;
  return cell ? { parent: cell, before: cell.firstChild } : { parent, before };
}

function newMark(document: Document, verdict: Verdict): HTMLElement {
  const host = Document.prototype.createElement.call(document, 'span');
  host.style.cssText =
    'all: initial; display: inline-block; width: 16px; height: 16px; margin-inline: 2px; vertical-align: middle; pointer-events: none;';
  // In the closed root, where the page reads neither the words nor the verdict.
  const mark = element('span', verdict);
  mark.dataset.verdict = verdict;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', words(`badge_${verdict}`));
  mark.append(bannerShape(verdict));
  fillRoot(host.attachShadow({ mode: 'closed' }), CSS, mark);
  return host;
}
