import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { POLICY_FIELDS, readPolicy, TICKET_FORMATS } from './readPolicy';

const root = resolve(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(resolve(root, path), 'utf8');

interface Property {
  type: string;
  title: string;
  description: string;
}
const { type, properties, ...more } = JSON.parse(textOf('public/managed_schema.json')) as {
  type: string;
  properties: Record<string, Property>;
};
const README = textOf('README.md');
/** The rows of its table, by field. */
const ROWS = new Map(
  README.split('\n').flatMap((line): [string, string][] => {
    const field = /^\| `([a-zA-Z]+)` +\|/.exec(line)?.[1];
    return field ? [[field, line]] : [];
  }),
);
/** A value of each type that the schema may ask for. */
const OF_TYPE: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
};

test('the schema has the fields that are read, and no others', () => {
  expect({ type, more }).toEqual({ type: 'object', more: {} });
  expect(Object.keys(properties)).toEqual([...POLICY_FIELDS]);
});

test('so has the table for administrators', () => {
  expect([...ROWS.keys()]).toEqual([...POLICY_FIELDS]);
});

// Chromium drops a value that a schema forbids before anybody could say that it is wrong.
test('the schema says the type of a field, and forbids nothing more', () => {
  for (const property of Object.values(properties)) {
    expect(Object.keys(property).toSorted()).toEqual(['description', 'title', 'type']);
    expect(Object.keys(OF_TYPE)).toContain(property.type);
  }
});

test('every ticket format is named where one looks for it', () => {
  for (const format of TICKET_FORMATS) {
    expect(properties.ticketFormat?.description).toMatch(new RegExp(`\\b${format}\\b`));
    expect(ROWS.get('ticketFormat')).toContain(`\`${format}\``);
  }
});

test("the README's examples are policies without a problem, which the schema lets through", () => {
  const blocks = README.split('```json').slice(1);
  const policies = blocks.flatMap((block) => {
    const json = JSON.parse(block.split('```')[0] ?? '') as Record<string, Record<string, unknown>>;
    const parties = (json['3rdparty'] ?? json.policies?.['3rdparty'] ?? {}) as Record<string, object>;
    return Object.values(parties).flatMap((extensions) => Object.values(extensions) as object[]);
  });
  expect(policies).toHaveLength(2);
  for (const policy of policies) {
    expect(readPolicy(policy)?.problems).toEqual([]);
    for (const [field, value] of Object.entries(policy))
      expect([field, OF_TYPE[properties[field]?.type ?? '']?.(value)]).toEqual([field, true]);
  }
});
