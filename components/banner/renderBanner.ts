import type { Assessment } from '../../lib/assess/assessment';
import { element, fillRoot } from '../parts/shadowDom';
import { nextStep, verdictSentence, verdictTitle } from '../verdictCard/verdictWords';
import { words } from '../words';
import { bannerCss } from './bannerCss';
import { bannerShape } from './bannerShape';

export interface BannerActions {
  /** The user does not want to see it for this message any more. */
  dismiss(): void;
}

/**
 * Draws the line at the message. In: the empty closed shadow root of a host of our own; drawing again replaces
 * what was there. Plain DOM calls with text alone: it must be light, and it runs in a page whose policy may
 * forbid more. It says itself that the toolbar is the place to trust, since a message can draw a line like this.
 * @param isDark the page behind it is
 */
export function renderBanner(
  root: ShadowRoot,
  assessment: Assessment,
  actions: BannerActions,
  isDark = false,
): void {
  const { verdict } = assessment;
  const line = element('section', `line ${verdict}${isDark ? ' dark' : ''}`);
  // By its own words, whichever way the page is written.
  line.dir = 'auto';
  line.setAttribute('role', 'region');
  line.setAttribute('aria-label', words('extension_name'));
  line.dataset.verdict = verdict;

  const text = element('div', 'text');
  const head = element('p', 'head');
  head.append(element('strong', 'verdict', words('as_sentence', [verdictTitle(assessment)])), ' ');
  const sentence = element('span', 'sentence', verdictSentence(assessment));
  sentence.dir = 'auto';
  head.append(sentence);
  const foot = element('p', 'foot', words('banner_toolbar'));
  if (verdict === 'dangerous' || verdict === 'suspicious')
    text.append(head, element('p', 'next', nextStep(assessment)), foot);
  else text.append(head, foot);

  const close = element('button', 'close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', words('banner_dismiss'));
  close.addEventListener('click', () => actions.dismiss());

  line.append(bannerShape(verdict), text, close);
  fillRoot(root, bannerCss, line);
}
