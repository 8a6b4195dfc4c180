import Ajv from 'ajv';
import { expect, test } from 'vitest';
import type { Incident } from './incident';
import schema from './incident.schema.json';
import { incidentById, incidents } from './incidents';

const files = Object.entries(
  import.meta.glob<Incident>('./incidents/*.json', { eager: true, import: 'default' }),
);
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

test.each(files)('%s follows the schema', (_path, incident) => {
  validate(incident);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(files)('%s is named for its id', (path, incident) => {
  expect(path).toBe(`./incidents/${incident.id}.json`);
});

test.each(files)('%s: every date is a day, and its dates are in the order of time', (_path, incident) => {
  const dates = Object.values(incident.dates);
  expect(
    [...dates, incident.checked, ...incident.corrections.map(({ date }) => date)].filter(
      (day) => !isDay(day),
    ),
  ).toEqual([]);
  expect(dates).toEqual(dates.toSorted());
});

test.each(files)('%s: nothing is both exposed and not exposed', (_path, incident) => {
  expect(incident.exposed.filter((data) => incident.not_exposed.includes(data))).toEqual([]);
});

test('the Mixpanel incident holds its correction of 19 December and does not name a sender for the notice', () => {
  const incident = incidentById('mixpanel-openai-2025-11');
  expect(incident?.corrections.map(({ date }) => date)).toEqual(['2025-12-19']);
  expect(incident?.genuine_notice).toMatchObject({ sender: null, contact: 'mixpanelincident@openai.com' });
  expect(incident?.not_exposed).toEqual(
    expect.arrayContaining(['password', 'api_key', 'session_token', 'authentication_token']),
  );
  expect(incident?.notice_words.every(({ paraphrase }) => paraphrase)).toBe(true);
});

test('an unknown id has no incident, and ids are in order', () => {
  expect(incidentById('constructor')).toBeNull();
  expect(incidents.map(({ id }) => id)).toEqual(incidents.map(({ id }) => id).toSorted());
});
