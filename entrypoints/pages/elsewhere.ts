import { words } from '../../components/words';

const PAGES = {
  check: 'popup_check_page',
  find: 'find_open',
  practice: 'popup_practice',
  plan: 'section_after_click',
  reports: 'reports_title',
  options: 'popup_settings',
} as const;

/** Links to the other full pages. */
export function elsewhere(
  here: keyof typeof PAGES | 'welcome' | 'report',
): { href: string; label: string }[] {
  return Object.entries(PAGES)
    .filter(([page]) => page !== here)
    .map(([page, key]) => ({ href: `/${page}.html`, label: words(key) }));
}
