import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { incidentById, incidents } from '../incidents/incidents';
import type { Step } from './advise';
import { incidentAdvisory } from './incidentAdvisory';

const keys = (steps: Step[]) => steps.map(({ key }) => key);

test('every step, data class and lure has words', () => {
  const used = [
    ...incidents.flatMap((incident) => {
      const advisory = incidentAdvisory(incident);
      return [
        ...advisory.exposed,
        ...advisory.notExposed,
        ...advisory.lures,
        ...keys(advisory.steps),
        advisory.caution,
        ...advisory.dates.map(({ key }) => key),
      ];
    }),
    ...incidents.flatMap(({ wording }) => wording.demands.map(({ lure }) => `lure_${lure}`)),
  ];
  expect([...new Set(used)].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

test('the advisory says what was not exposed, the correction, and that a notice proves nothing', () => {
  const advisory = incidentAdvisory(incidentById('mixpanel-openai-2025-11')!);
  expect(advisory.notExposed).toContain('data_api_key');
  expect(advisory.corrections).toHaveLength(1);
  expect(advisory.caution).toBe('incident_proves_nothing');
  expect(advisory.sources.every(({ checked }) => checked === '2026-11-22')).toBe(true);
});
