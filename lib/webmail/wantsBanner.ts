import type { Assessment } from '../assess/assessment';

/**
 * Whether a message gets a banner: a warning or an incident always does; a message without warning signs only
 * when the user wants that. An unreadable one gets none: there may be no place for it, and the badge says so.
 */
export function wantsBanner(assessment: Assessment, always: boolean): boolean {
  const { verdict, incident } = assessment;
  if (verdict === 'unreadable') return false;
  return verdict === 'dangerous' || verdict === 'suspicious' || incident !== null || always;
}
