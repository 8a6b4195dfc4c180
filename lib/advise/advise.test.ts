import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { incidentById, incidents } from '../incidents/incidents';
import { directory, ownerOf, providerById } from '../providers/directory';
import type { Provider } from '../providers/provider';
import { getDomain } from 'tldts';
import type { Step } from './advise';
import { afterClick, givenAway } from './afterClick';
import { verificationGuide } from './guide';
import { incidentAdvisory } from './incidentAdvisory';

const asked = { verdict: 'dangerous', sender: null } as const;
const keys = (steps: Step[]) => steps.map(({ key }) => key);
const guideOf = (id: string) => verificationGuide({ ...asked, provider: providerById(id) });
const allSteps = (provider: Provider | null) => [
  ...verificationGuide({ ...asked, provider }),
  ...verificationGuide({ ...asked, verdict: 'authentic', provider }),
  ...givenAway.flatMap((what) => afterClick(what, provider)),
];

test('the guide keeps its order', () => {
  expect(keys(guideOf('openai'))).toEqual([
    'advise_leave_links',
    'advise_open_yourself',
    'advise_look_inside',
    'advise_official_senders',
    'advise_never_asks',
    'advise_mfa',
    'advise_status',
  ]);
});

test('only the confirmed host is opened, not the path', () => {
  expect(guideOf('openai')[1]).toMatchObject({ url: 'https://platform.openai.com/', verified: true });
});

test('without a confirmed sign-in host the domain is given to type', () => {
  expect(guideOf('ledger')[1]).toMatchObject({ key: 'advise_type_address', copy: 'ledger.com' });
  expect(guideOf('ledger')[1]).not.toHaveProperty('url');
});

test('without a provider the guide is general and opens nothing', () => {
  const steps = verificationGuide({ ...asked, provider: null });
  expect(keys(steps)).toEqual([
    'advise_leave_links',
    'advise_own_way',
    'advise_never_share',
    'advise_ask_someone',
  ]);
  expect(steps.filter(({ url }) => url)).toEqual([]);
});

test('an authentic message is not met with alarm', () => {
  expect(
    keys(verificationGuide({ ...asked, verdict: 'authentic', provider: providerById('github') }))[0],
  ).toBe('advise_prefer_own_way');
});

test('what a provider never asks for names its source and date', () => {
  expect(guideOf('openai').find(({ key }) => key === 'advise_never_asks')).toMatchObject({
    source: { url: 'https://openai.com/index/mixpanel-incident', checked: '2026-11-22' },
  });
});

test('a provider through which strangers can write gets the caution', () => {
  expect(keys(guideOf('paypal'))).toContain('advise_strangers_words');
  expect(keys(guideOf('openai'))).not.toContain('advise_strangers_words');
});

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
