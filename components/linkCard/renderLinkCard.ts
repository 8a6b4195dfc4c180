import type { Assessment } from '../../lib/assess/assessment';
import { cutMiddle } from '../../lib/links/cut';
import type { GuardedLink } from '../../lib/links/leadsTo';
import { bannerShape } from '../banner/bannerShape';
import { findingSentence } from '../findings/findingSentence';
import { element, fillRoot } from '../parts/shadowDom';
import { verdictSentence, verdictTitle } from '../verdictCard/verdictWords';
import { listed } from '../inLanguage';
import { words } from '../words';
import { linkCardCss } from './linkCardCss';

export interface LinkCard {
  /** Of the message that the link is in. */
  assessment: Assessment;
  link: GuardedLink;
  /** What stands on the page in the link's place, '' for nothing. */
  shown: string;
  /** A form, which sends what is typed into it. */
  sends: boolean;
}

export interface LinkCardActions {
  open: () => void;
  close: () => void;
}

/**
 * Draws what a link leads to, and asks. In: the closed shadow root of a host of our own. Out: the dialog, and its
 * safe button, which is to have the keyboard. Plain DOM calls with text alone, as the banner; nothing in it can be
 * followed.
 * @param isDark the page behind it is
 */
export function renderLinkCard(
  root: ShadowRoot,
  { assessment, link, shown, sends }: LinkCard,
  { open, close }: LinkCardActions,
  isDark = false,
): HTMLButtonElement {
  const { verdict } = assessment;
  const card = element('section', `card ${verdict}${isDark ? ' dark' : ''}`);
  card.dataset.verdict = verdict;
  // The words come first in it: it turns with their language, not with the page's.
  for (const [name, value] of DIALOG) card.setAttribute(name, value);

  const head = element('p', 'head');
  head.id = 'head';
  head.append(bannerShape(verdict), verdictTitle(assessment));
  const { finding } = link;
  const why = element('p', 'why', finding ? findingSentence(finding) : verdictSentence(assessment));
  why.id = 'why';
  why.dir = 'auto';

  const stay = button('stay', sends ? 'link_card_hold' : 'link_card_stay', close);
  const go = button('open', sends ? 'link_card_send' : 'link_card_open', open);
  const buttons = element('div', 'buttons');
  buttons.append(stay, go);
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    // Whatever is behind it is not to be reached by accident.
    event.preventDefault();
    (root.activeElement === stay ? go : stay).focus();
  });

  card.append(head, bothValues(link, shown, sends), why, ...facts(link), buttons);
  fillRoot(root, linkCardCss, card);
  return stay;
}

/** UTF-16 units of what stands on the page. */
const SHOWN = 90;

const DIALOG = Object.entries({
  role: 'dialog', tabindex: '-1', dir: 'auto', 'aria-labelledby': 'head lead address', 'aria-describedby': 'why',
}); // prettier-ignore

/** What the page shows and where it leads, one under the other and in letters of one width: so they can be compared. */
function bothValues(link: GuardedLink, shown: string, sends: boolean): HTMLElement {
  const pair = element('div', 'pair');
  if (shown)
    pair.append(
      element('p', 'label', words('link_card_shown')),
      element('bdi', /\s/.test(shown) ? 'text words' : 'text', cutMiddle(shown, SHOWN)),
    );
  const lead = element('p', 'label lead', words(sends ? 'link_card_sends' : 'link_card_leads'));
  lead.id = 'lead';
  pair.append(lead, address(link));
  return pair;
}

/** The part that says whose it is set off. An address is written from left to right in every language. */
function address({ parts }: GuardedLink): HTMLElement {
  const made = element('bdi', 'address');
  made.id = 'address';
  made.dir = 'ltr';
  for (const { kind, text } of parts)
    made.append(
      kind === 'owner'
        ? element('strong', kind, text)
        : kind === 'userinfo'
          ? element('s', kind, text)
          : text,
    );
  return made;
}

function facts({ through, opaque }: GuardedLink): HTMLElement[] {
  const made: HTMLElement[] = [];
  if (through.length > 0) made.push(element('p', 'soft', words('link_through', [listed(through)])));
  if (opaque) made.push(element('p', 'soft', words('link_opaque', [opaque])));
  return made;
}

function button(name: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', name, words(label));
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
