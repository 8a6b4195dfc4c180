import Ajv from 'ajv';
import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { adapters } from '../../webmail/registry';
import schema from '../webmail.schema.json';
import { ownWays } from './ownWays';
import type { Webmail } from './webmail';

const files = Object.entries(import.meta.glob<Webmail>('./*.json', { eager: true, import: 'default' }));
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
const facts = files.flatMap(([path, { report, block, attach, compose }]) =>
  [report, block, attach, ...compose].map((fact) => [path, fact] as const),
);
const said = new Map(Object.entries(english).map(([key, { message }]) => [key, message]));

test.each(files)('%s follows the schema: a source, a date, a status', (_path, webmail) => {
  validate(webmail);
  expect(validate.errors ?? []).toEqual([]);
});

test('every adapter has a file, named for it, and nothing else has one', () => {
  expect(files.map(([path]) => path).toSorted()).toEqual(adapters.map(({ id }) => `./${id}.json`).toSorted());
  expect(files.filter(([path, { id }]) => path !== `./${id}.json`)).toEqual([]);
});

test.each(facts)('%s was checked on a day that is one', (_path, { checked }) => {
  expect(new Date(`${checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(checked);
});

test('each way has words, of its own kind', () => {
  const keys = files.flatMap(([, { report, block, attach }]) => [
    ['report', report.key],
    ['block', block.key],
    ['attach', attach.key],
  ]);
  expect(keys.filter(([kind, key]) => !key?.startsWith(`own_${kind}_`) || !said.has(key))).toEqual([]);
});

test('what nothing confirms is not told as if it were so', () => {
  const sure = facts.flatMap(([path, fact]) =>
    'key' in fact &&
    fact.status === 'unconfirmed' &&
    !/\busually\b|\bmost webmails\b/iu.test(said.get(fact.key) ?? '')
      ? [`${path} ${fact.key}`]
      : [],
  );
  expect(sure).toEqual([]);
});

test('where there is no button for phishing, the words say which one to take', () => {
  const wrong = files.filter(
    ([, { reports, report }]) => reports === 'spam' && !/spam|junk/iu.test(said.get(report.key) ?? ''),
  );
  expect(wrong).toEqual([]);
});

test("a window's pages are its webmail's own hosts", () => {
  const foreign = files.flatMap(([, { id, compose }]) => {
    const hosts = adapters.find((one) => one.id === id)?.hosts ?? [];
    return compose.flatMap(({ pages }) =>
      hosts.length > 0 === pages.length > 0 ? pages.filter((page) => !hosts.includes(page)) : [id],
    );
  });
  expect(foreign).toEqual([]);
});

test('a webmail tells its own ways, and any other what holds for most', () => {
  expect(ownWays('gmail')).toMatchObject({ reports: 'phishing', report: { status: 'confirmed' } });
  expect(ownWays('roundcube').report.key).toBe('own_report_junk');
  for (const webmail of [null, '', 'toString', 'unheard_of'])
    expect(ownWays(webmail)).toMatchObject({
      reports: 'spam',
      report: { key: 'own_report_other', status: 'unconfirmed' },
      block: { key: 'own_block_other' },
      attach: { key: 'own_attach_other' },
    });
});
