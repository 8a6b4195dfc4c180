import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { providerById } from '../providers/directory';
import type { Demand } from './demand';
import { demands } from './demands';
import { demandsByLure } from './demandsByLure';
import demandSchema from './demand.schema.json';
import type { Incident } from './incident';
import schema from './incident.schema.json';
import { incidentById, incidents } from './incidents';
import { judgedIncidents } from './judged';
import { judgedOf } from './judgedIncident';

const files = Object.entries(
  import.meta.glob<Incident>('./incidents/*.json', { eager: true, import: 'default' }),
);
const demandGlob = import.meta.glob<Demand>('./demands/*.json', { eager: true, import: 'default' });
const demandFiles = Object.values(demandGlob);
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
const validate = ajv.compile(schema);
const validateDemand = ajv.compile(demandSchema);
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
const isBefore = (a: string, b: string) => !a.startsWith(b) && !b.startsWith(a) && a < b;

test.each(files)('%s follows the schema', (_path, incident) => {
  validate(incident);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(files)('%s is named for its id', (path, incident) => {
  expect(path).toBe(`./incidents/${incident.id}.json`);
});

test.each(files)('%s: every date is one, and its dates are in the order of time', (_path, incident) => {
  const dates = Object.values(incident.dates);
  const all = [...dates, incident.checked, ...incident.corrections.map(({ date }) => date)];
  expect(all.filter((date) => !isDay(date.length > 7 ? date : `${date}-01-01`.slice(0, 10)))).toEqual([]);
  // A month and a day in it say nothing of which came first.
  const wrong = dates.filter((date, at) => at > 0 && isBefore(date, dates[at - 1]!));
  expect(wrong).toEqual([]);
});

test.each(files)('%s: nothing is both exposed, unconfirmed and not exposed', (_path, incident) => {
  const all = [...incident.exposed, ...incident.exposed_unconfirmed, ...incident.not_exposed];
  expect(all.filter((data, at) => all.indexOf(data) !== at)).toEqual([]);
});

test.each(files)('%s: its providers are in the directory, and its claims among them', (_path, incident) => {
  expect(incident.affected_providers.filter((id) => providerById(id) === null)).toEqual([]);
  expect(incident.wording.claims.filter((id) => !incident.affected_providers.includes(id))).toEqual([]);
});

test.each(files)('%s: can be found by its wording', (_path, { wording, affected_providers }) => {
  const byName =
    wording.names.length > 0 || (wording.names_with_party.length > 0 && wording.parties.length > 0);
  const byClaim = wording.names_with_claim.length > 0 ? affected_providers : wording.claims;
  expect(byName || byClaim.length > 0).toBe(true);
});

test.each(files)(
  '%s: what contradicts it rests on its notice or on what was not exposed',
  (_path, incident) => {
    const groundless = incident.wording.demands.filter((lure) => {
      const data = demandsByLure.get(lure)?.data;
      if (!data) return true;
      return incident.genuine_notice === null && !data.some((word) => incident.not_exposed.includes(word));
    });
    expect(groundless).toEqual([]);
  },
);

test.each(files)('%s: only a disputed one says who disputes it', (_path, { status, dispute }) => {
  expect(dispute !== null).toBe(status === 'disputed');
});

test.each(Object.entries(demandGlob))('%s follows the schema and is named for its lure', (path, demand) => {
  validateDemand(demand);
  expect(validateDemand.errors ?? []).toEqual([]);
  expect(path).toBe(`./demands/${demand.lure}.json`);
  const phrases = [demand, ...Object.values(demand.languages)].flatMap(({ verbs, objects }) => [
    ...verbs,
    ...objects,
  ]);
  expect(phrases.filter((phrase) => phrase !== phrase.normalize('NFKC').toLowerCase())).toEqual([]);
});

test('the packed form is what the files say', () => {
  expect(judgedIncidents).toEqual(incidents.map(judgedOf));
  expect(demands.map((demand) => ({ $schema: '../demand.schema.json', ...demand }))).toEqual(demandFiles);
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
