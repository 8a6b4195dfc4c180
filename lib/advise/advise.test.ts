import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { incidentById, incidents } from '../incidents/incidents';
import type { Step } from './advise';
import { contradictionOf, incidentAdvisory } from './incidentAdvisory';

const keys = (steps: Step[]) => steps.map(({ key }) => key);
const stepsOf = (id: string) => keys(incidentAdvisory(incidentById(id)!).steps);

test('every kind, step, date, data class and lure has words', () => {
  const used = incidents.flatMap((incident) => {
    const advisory = incidentAdvisory(incident);
    const contradiction = contradictionOf(incident, incident.wording.demands);
    return [
      advisory.kind,
      ...advisory.exposed,
      ...advisory.unconfirmed,
      ...advisory.notExposed,
      ...advisory.lures,
      ...keys(advisory.steps),
      ...advisory.affected,
      ...advisory.dates.map(({ key }) => key),
      contradiction.key,
      ...contradiction.demands,
    ];
  });
  expect([...new Set(used)].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

test('no word about an incident is left over', () => {
  const used = new Set(
    incidents.flatMap((incident) => {
      const { kind, exposed, unconfirmed, notExposed, lures, dates } = incidentAdvisory(incident);
      const { demands } = contradictionOf(incident, incident.wording.demands);
      const when = dates.map(({ key }) => key);
      return [kind, ...exposed, ...unconfirmed, ...notExposed, ...lures, ...demands, ...when];
    }),
  );
  const families = ['data_', 'lure_', 'incident_when_', 'incident_kind_'];
  const known = Object.keys(english).filter((key) => families.some((family) => key.startsWith(family)));
  expect(known.filter((key) => !used.has(key))).toEqual([]);
});

test('the advisory says what was not exposed, the correction, and that a notice proves nothing', () => {
  const advisory = incidentAdvisory(incidentById('mixpanel-openai-2025-11')!);
  expect(advisory.notExposed).toContain('data_api_key');
  expect(advisory.corrections).toHaveLength(1);
  expect(advisory.affected).toEqual(['incident_proves_nothing', 'incident_ask_company']);
  expect(advisory.asksNothing).toBe(true);
  expect(advisory.checked).toBe('2026-11-22');
  expect(advisory.steps.find(({ key }) => key === 'incident_contact')?.copy).toBe(
    'mixpanelincident@openai.com',
  );
});

test('a contact and a page are offered only where they were confirmed', () => {
  expect(stepsOf('discord-vendor-2025-09')).toEqual(['advise_never_share']);
  expect(stepsOf('trezor-shipmonk-2026-08')).toContain('incident_read_notice');
});

test('what a message asks is set against what was not taken', () => {
  const { key, demands, notTaken } = contradictionOf(incidentById('ledger-globale-2026-01')!, [
    'seed_migration',
  ]);
  expect(key).toBe('incident_does_not_fit');
  expect(demands).toEqual(['lure_seed_migration']);
  expect(notTaken).toEqual(['data_recovery_phrase', 'data_private_key']);
});

test('what no source confirms is not said to be exposed', () => {
  const free = incidentAdvisory(incidentById('free-2024-10')!);
  expect(free.exposed).toEqual(['data_iban']);
  expect(free.unconfirmed).toContain('data_email');
  expect(incidentAdvisory(incidentById('ficoba-2026-01')!).exposed).toEqual([]);
});

test('a disputed incident says who disputes it', () => {
  expect(incidentAdvisory(incidentById('pornhub-mixpanel-dispute-2025-12')!).dispute).toContain(
    'Mixpanel says',
  );
});
