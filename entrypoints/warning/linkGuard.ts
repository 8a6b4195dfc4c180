import { renderLinkCard } from '../../components/linkCard/renderLinkCard';
import { cutMiddle } from '../../lib/links/cut';
import type { GuardedLink } from '../../lib/links/leadsTo';
import { isOnDark } from '../../lib/webmail/pageTone';
import type { openIn } from '../../lib/webmail/registry';
import { isElement, tagOf, viewOf } from '../../lib/webmail/safeDom';
import type { FrameAnswer } from '../shared/protocol';
import { ACTIVATES, activationOf, perform, shownIn, type Activation } from './activation';
import { anchorOf } from './anchorOf';
import { showCard, type ShownCard } from './showCard';

export interface LinkGuard {
  /** What is open now, by the messages' ids; those without a warning are left alone. */
  show(answers: ReadonlyMap<string, FrameAnswer>): void;
  setOn(on: boolean): void;
}

/** Milliseconds: the second half of a double click must not open what the first asked about. */
const TOO_SOON = 400;
/** UTF-16 units that are shown behind the host of a link that nobody looked at before. */
const BEHIND = 80;

/**
 * Before a link of a message with a warning is followed, says where it leads and asks. Hears the page's windows
 * before anybody else; what is not a link in the body of such a message goes on untouched. A link that the reader
 * has opened once is not asked about again, as long as the page keeps it.
 * @param openMessages the adapters, which the content script has
 */
export function linkGuard(
  page: Window,
  signal: AbortSignal,
  on: boolean,
  openMessages: typeof openIn,
): LinkGuard {
  const opened = new WeakMap<Element, string>();
  const heard = new WeakSet<Node>();
  const bodies = new Map<EventTarget, FrameAnswer>();
  let current: ReadonlyMap<string, FrameAnswer> = new Map();
  let card: (ShownCard & { element: Element }) | null = null;

  /** The page may have drawn a message anew, in a new frame too. */
  const findBodies = (): void => {
    if (![...current.values()].some(({ links }) => links)) return;
    const now = openMessages(page.document, page.location.host);
    if ('unreadable' in now) return;
    for (const { id, body } of now.messages) {
      const answer = current.get(id);
      if (!answer?.links) continue;
      bodies.set(body, answer);
      hear(body);
    }
  };

  const hear = (body: Element): void => {
    const root = body.getRootNode();
    if (heard.has(root)) return;
    heard.add(root);
    // A form that is sent in a shadow root is heard of only there.
    for (const target of [viewOf(body.ownerDocument), root])
      for (const type of ACTIVATES) if (target) listen(target, type, guard, signal);
  };

  const guard = (event: Event): void => {
    const activation = on ? activationOf(event) : null;
    if (!activation) return;
    const path = event.composedPath();
    // A button in a mail can send a form that stands elsewhere on the page (HTML, the `form` attribute).
    const holds = (one: EventTarget): boolean =>
      isElement(one) && Node.prototype.contains.call(one, activation.pressed);
    const isIn = (): EventTarget | undefined =>
      path.find((one) => bodies.has(one)) ?? [...bodies.keys()].find(holds);
    const body = isIn() ?? (findBodies(), isIn());
    const answer = body && bodies.get(body);
    if (!answer || opened.get(activation.element) === activation.key) return;
    try {
      if (card?.element !== activation.element || !card.isThere())
        ask(event, activation, answer, isElement(body) && isOnDark(body));
    } catch {
      // An extension that was updated can't say anything here: better the link works than nothing does.
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const ask = (event: Event, activation: Activation, answer: FrameAnswer, isDark: boolean): void => {
    const { assessment, links } = answer;
    const { element, pressed, key, sends } = activation;
    const shown = sends ? '' : shownIn(element);
    card?.close(false);
    const link = (links && Object.hasOwn(links, key) && links[key]) || unknownLink(key);
    const since = Date.now();
    const open = (): void => {
      if (Date.now() - since < TOO_SOON) return;
      card?.close(true);
      opened.set(element, key);
      perform(activation);
    };
    const now = showCard(
      page,
      anchorOf(event, pressed, page),
      (root) =>
        renderLinkCard(
          root,
          { assessment, link, shown, sends },
          { open, close: () => card?.close(true) },
          isDark,
        ),
      (giveBack) => {
        card = null;
        if (giveBack) HTMLElement.prototype.focus.call(pressed, { preventScroll: true });
      },
      signal,
    );
    card = { element, ...now };
  };

  const onLoad = ({ target }: Event): void => {
    if (isElement(target) && tagOf(target) === 'iframe') findBodies();
  };
  listen(page.document, 'load', onLoad, signal);

  return {
    show(answers) {
      current = answers;
      bodies.clear();
      findBodies();
      if (card && !card.element.isConnected) card.close(false);
    },
    setOn(now) {
      on = now;
      if (!on) card?.close(false);
    },
  };
}

/** `document.addEventListener` may be an element of a mail. */
function listen(target: EventTarget, type: string, act: (event: Event) => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(target, type, act, { capture: true, signal });
}

/** Nobody looked at it before: it came into the message later. The browser's own reading of it is shown. */
function unknownLink(key: string): GuardedLink {
  const { protocol, host, pathname, search, hash } = new URL(key);
  const behind = cutMiddle(pathname + search + hash, BEHIND);
  const parts: GuardedLink['parts'] = [
    { kind: 'scheme', text: host ? `${protocol}//` : protocol },
    { kind: 'owner', text: host },
    { kind: 'path', text: behind },
  ];
  return { parts, through: [], opaque: '', finding: null };
}
