import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { directory, ownerOf, providerById } from '../../providers/directory';
import { guides } from '../../providers/guides';
import { choicesAt } from './choices';
import { GIVEN_AWAY, givenAmong, type GivenAway } from './given';
import { actionPlan, USUAL_LENGTH } from './plan';
import { PLAN_RULES } from './rules';

/** One of each kind, and nobody. */
const WHO = {
  nobody: null,
  bank: 'chase',
  crypto: 'coinbase',
  ai: 'openai',
  mail: 'proton',
  phone: 'vodafone',
  shop: 'amazon',
  both: 'google',
};
const providers = Object.entries(WHO).map(
  ([name, id]) => [name, id === null ? null : providerById(id)] as const,
);
const ids = (given: GivenAway[], id: string | null) =>
  actionPlan(given, id === null ? null : providerById(id)).map((step) => step.id);

/** All ways to choose one to three things. */
const CHOICES = GIVEN_AWAY.flatMap((a, i) => [
  [a],
  ...GIVEN_AWAY.slice(i + 1).flatMap((b, j) => [
    [a, b],
    ...GIVEN_AWAY.slice(i + j + 2).map((c) => [a, b, c]),
  ]),
]);

/** Each of the first comes before each of the others, wherever both stand. */
const BEFORE: [first: string[], then: string[]][] = [
  [
    ['hang_up', 'go_offline', 'new_wallet', 'new_wallet_if', 'call_bank', 'call_bank_if', 'lock_number'],
    [
      'tell_work',
      'open',
      'scan',
      'stop_answering',
      'close_page',
      'change_password',
      'revoke_key',
      'proof',
      'mfa',
    ],
  ],
  [
    ['hang_up', 'go_offline'],
    ['call_bank', 'call_bank_if', 'new_wallet', 'new_wallet_if'],
  ],
  [['tell_work'], ['scan', 'clean_device', 'open', 'change_password']],
  [
    ['scan', 'open'],
    ['change_password', 'revoke_key', 'mail_rules', 'same_password', 'mfa'],
  ],
  [
    ['revoke_key', 'change_password'],
    ['rotate_key', 'same_password', 'mfa', 'proof', 'proof_police'],
  ],
  [
    ['call_bank', 'proof_police', 'proof'],
    ['no_helpers', 'expect_more', 'watch_accounts'],
  ],
];

/** What may not be missing, whatever else happened. */
const ESSENTIAL: Record<GivenAway, string[][]> = {
  clicked: [],
  replied: [['stop_answering']],
  password: [['open'], ['change_password'], ['same_password', 'other_passwords']],
  code: [['open'], ['change_password']],
  card: [['call_bank'], ['proof', 'proof_police']],
  paid: [['call_bank'], ['proof_police'], ['no_helpers']],
  id_papers: [['id_office'], ['proof_police']],
  opened_attachment: [['scan', 'clean_device']],
  called: [['hang_up']],
  installed: [['go_offline'], ['clean_device'], ['other_passwords']],
  api_key: [['open'], ['revoke_key']],
  recovery_phrase: [['new_wallet'], ['no_helpers']],
};

test.each(providers)('%s is in the directory', (name, provider) => {
  expect(provider === null).toBe(name === 'nobody');
});

test.each(providers)(
  '%s: a plan for all that may happen together is short, in order, and repeats nothing',
  (_name, provider) => {
    for (const given of CHOICES) {
      const plan = actionPlan(given, provider).map(({ id }) => id);
      expect(plan.length, given.join()).toBeGreaterThan(0);
      expect(plan.length, given.join()).toBeLessThanOrEqual(USUAL_LENGTH + 1);
      expect(new Set(plan).size).toBe(plan.length);
      for (const [first, then] of BEFORE) {
        const last = Math.max(...first.map((id) => plan.indexOf(id)));
        const early = then.map((id) => plan.indexOf(id)).filter((at) => at >= 0 && at < last);
        expect({ given, plan, early }).toEqual({ given, plan, early: [] });
      }
      const missing = given
        .flatMap((what) => ESSENTIAL[what])
        .filter((one) => !one.some((id) => plan.includes(id)));
      expect({ given, missing }).toEqual({ given, missing: [] });
    }
  },
);

test.each(providers)('%s: what happened in another order is the same plan', (_name, provider) => {
  for (const given of CHOICES) {
    expect(actionPlan(given.toReversed(), provider)).toEqual(actionPlan(given, provider));
  }
});

test('nothing given away needs no plan; everything at once is still one page', () => {
  expect(actionPlan([], null)).toEqual([]);
  for (const [, provider] of providers) {
    expect(actionPlan(GIVEN_AWAY, provider).length).toBeLessThanOrEqual(2 * USUAL_LENGTH);
  }
});

test('no page is opened that was not confirmed, and none off the provider’s own domains', () => {
  const wrong = directory.flatMap((provider) =>
    actionPlan(['password', 'api_key'], provider)
      .filter(({ url }) => url !== undefined)
      .filter(
        ({ url = '', verified }) =>
          verified !== true || !url.startsWith('https://') || !ownerOf(getDomain(url) ?? ''),
      ),
  );
  expect(wrong).toEqual([]);
});

test('an unconfirmed page for the second step is not named', () => {
  const unsure = directory.filter(({ id }) => guides[id]?.mfa?.verified === false);
  const named = unsure.flatMap((provider) =>
    actionPlan(['password'], provider).filter(({ id, url, items }) => id === 'mfa' && (url ?? items)),
  );
  expect(named).toEqual([]);
});

test('all that is asked and all that is to do has words', () => {
  const keys = [
    ...GIVEN_AWAY.map((what) => `given_${what}`),
    ...PLAN_RULES.map(({ step }) => `plan_${step}`).filter((key) => key !== 'plan_open'),
    ...directory.flatMap((provider) =>
      actionPlan(['password'], provider).flatMap(({ key, items = [] }) => [key, ...items]),
    ),
    ...actionPlan(['password'], null).map(({ key }) => key),
  ];
  expect([...new Set(keys)].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

test.each<[string, GivenAway[], string | null, string[]]>([
  [
    'a bank',
    ['password'],
    'chase',
    ['call_bank', 'open', 'change_password', 'same_password', 'mfa', 'proof'],
  ],
  ['a phone company', ['code'], 'vodafone', ['lock_number', 'open', 'change_password', 'mfa', 'proof']],
  ['a key', ['api_key'], 'openai', ['tell_work', 'open', 'revoke_key', 'rotate_key', 'mfa', 'proof']],
  [
    'a click alone',
    ['clicked'],
    'amazon',
    ['close_page', 'tell_work', 'proof', 'expect_more', 'update_browser'],
  ],
  ['a phrase', ['recovery_phrase'], 'ledger', ['new_wallet', 'proof_police', 'no_helpers']],
])('the plan for %s', (_what, given, id, plan) => {
  expect(ids(given, id)).toEqual(plan);
});

test('a mail account brings its rules, a wallet the question about the phrase', () => {
  expect(ids(['password'], 'google')).toContain('mail_rules');
  expect(ids(['password'], 'coinbase')[0]).toBe('new_wallet_if');
  expect(ids(['password', 'recovery_phrase'], 'coinbase')).not.toContain('new_wallet_if');
});

test('rare words are asked only where they may fit; unknown words are no choice', () => {
  expect(choicesAt(null)).toEqual([...GIVEN_AWAY]);
  expect(choicesAt(providerById('vodafone'))).not.toContain('recovery_phrase');
  expect(choicesAt(providerById('openai'))).toContain('api_key');
  expect(givenAmong(['code', 'constructor', 'password', 'code', '<b>'])).toEqual(['password', 'code']);
});
