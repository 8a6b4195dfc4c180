import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { incidentById, incidents } from '../incidents/incidents';
import { directory, ownerOf, providerById } from '../providers/directory';
import type { Provider } from '../providers/provider';
import { getDomain } from 'tldts';
import type { Step } from './advise';
import { afterClick, givenAway } from './afterClick';
import { incidentAdvisory } from './incidentAdvisory';

const keys = (steps: Step[]) => steps.map(({ key }) => key);
const allSteps = (provider: Provider | null) => [...givenAway.flatMap((what) => afterClick(what, provider))];

test.each(directory.map((provider) => [provider.id, provider] as const))(
  '%s: no unconfirmed fact has a page to open',
  (_id, provider) => {
    expect(allSteps(provider).filter(({ verified, url }) => verified === false && url)).toEqual([]);
  },
);

test.each(directory.map((provider) => [provider.id, provider] as const))(
  '%s: every page offered is https and on a known domain',
  (_id, provider) => {
    const pages = allSteps(provider).flatMap(({ url }) => url ?? []);
    expect(pages.filter((url) => !url.startsWith('https://') || !ownerOf(getDomain(url) ?? ''))).toEqual([]);
  },
);

test('every step, data class and lure has words', () => {
  const used = [
    ...[null, ...directory].flatMap((provider) => keys(allSteps(provider))),
    ...givenAway.map((what) => `given_${what}`),
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

test('after a password the provider is opened first, then it is changed', () => {
  expect(keys(afterClick('password', providerById('google'))).slice(0, 2)).toEqual([
    'advise_open_yourself',
    'advise_after_change_password',
  ]);
});

test('after paying, the bank comes first', () => {
  expect(keys(afterClick('paid', null))[0]).toBe('advise_after_call_bank');
});

test('a wallet maker adds the word about the recovery phrase, others do not', () => {
  expect(keys(afterClick('password', providerById('ledger')))[0]).toBe('advise_after_recovery_phrase');
  expect(keys(afterClick('password', providerById('openai')))).not.toContain('advise_after_recovery_phrase');
});

test('the advisory says what was not exposed, the correction, and that a notice proves nothing', () => {
  const advisory = incidentAdvisory(incidentById('mixpanel-openai-2025-11')!);
  expect(advisory.notExposed).toContain('data_api_key');
  expect(advisory.corrections).toHaveLength(1);
  expect(advisory.caution).toBe('incident_proves_nothing');
  expect(advisory.sources.every(({ checked }) => checked === '2026-11-22')).toBe(true);
});
