import type { PageWay } from '../../components/pageFrame/PageWays';
import { words } from '../../components/words';

const PAGES = {
  check: 'popup_check_page',
  find: 'find_open',
  practice: 'popup_practice',
  plan: 'section_after_click',
  reports: 'reports_title',
  options: 'popup_settings',
} as const;

/** Links to the full pages, of which the one that is shown is marked. */
export function elsewhere(here: keyof typeof PAGES | 'welcome' | 'report'): PageWay[] {
  return Object.entries(PAGES).map(([page, key]) => ({
    href: `/${page}.html`,
    label: words(key),
    here: page === here,
  }));
}
