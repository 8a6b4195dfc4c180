import type { Choice } from '../../lib/report/choose/choices';
import type { Desk } from '../../lib/report/desk';

/** A desk that takes the original by mail, for states and tests. */
export const sampleDesk: Desk = {
  id: 'sample',
  name: 'Example Desk',
  ways: [{ type: 'email', value: 'report@desk.example', takes: 'raw', formats: [], max_bytes: null }],
  countries: [],
  providers: [],
  platforms: [],
  does: ['keeps', 'shares'],
  needs: ['header'],
  bounce: 'known',
  note: null,
  source: 'https://desk.example/report',
  evidence: 'owner',
  checked: '2026-11-22',
  status: 'confirmed',
};

/** A place to tell, for states and tests. */
export const sampleChoice = (over: Partial<Choice> = {}): Choice => ({
  id: 'sample',
  kind: 'everyone',
  name: sampleDesk.name,
  desk: sampleDesk,
  way: sampleDesk.ways[0] ?? null,
  organisation: null,
  why: { key: 'choice_why_host', params: ['host.example'] },
  preselected: false,
  ...over,
});
