import { expect, test } from 'vitest';
import type { Assessment, Verdict } from '../assess/assessment';
import { wantsBanner } from './wantsBanner';

const assessment = (verdict: Verdict, incident = false): Assessment => ({
  verdict, score: 0, claim: null, findings: [], trust: [], silenced: [], unchecked: [], reason: null, sender: null,
  incident: incident ? { id: 'x', contradicts: false, demands: [] } : null,
}); // prettier-ignore

test.each<[Verdict, boolean, boolean, boolean]>([
  ['dangerous', false, false, true],
  ['suspicious', false, false, true],
  ['unremarkable', false, false, false],
  ['unremarkable', false, true, true],
  ['unremarkable', true, false, true],
  ['authentic', false, false, false],
  ['authentic', false, true, true],
  ['unreadable', false, true, false],
])('%s, incident %s, always %s: %s', (verdict, incident, always, wanted) => {
  expect(wantsBanner(assessment(verdict, incident), always)).toBe(wanted);
});
