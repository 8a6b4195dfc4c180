import { sampleSteps } from '../steps/sampleSteps';
import type { IncidentView } from './IncidentCard';

/** An incident in words, for states and tests. */
export const sampleIncident = (over: Partial<IncidentView> = {}): IncidentView => ({
  name: 'Example Analytics data incident',
  what: ['A supplier lost data about customers of Example.'],
  uncertain: false,
  dispute: null,
  who: 'About 1,000 people',
  dates: [{ date: '8 November 2025', what: 'It happened' }],
  exposed: ['Names', 'E-mail addresses'],
  unconfirmed: [],
  notExposed: ['Passwords', 'Card numbers'],
  asksNothing: true,
  notice: [],
  lures: ['Your password was in the leak: change it here'],
  steps: [sampleSteps.open],
  advice: [],
  corrections: [],
  sources: [{ title: 'What happened', url: 'https://example.com/incident' }],
  checked: 'Checked on 3 December 2025',
  affected: ['Those who are get a letter.'],
  contradiction: null,
  ...over,
});
