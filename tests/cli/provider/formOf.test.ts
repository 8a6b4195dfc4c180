import { expect, test } from 'vitest';
import { DOMAIN_ROLES, NEVER_ASKED, VENDOR_TASKS } from '../../../lib/providers/provider';
import schema from '../../../lib/providers/provider.schema.json';
import { formAt, plainForm, type Form } from './formOf';

/** Every field of a form and of those inside it, with its place. */
function* fieldsOf(form: Form, place = ''): Generator<[string, Form]> {
  const { properties = {}, items } = plainForm(form);
  for (const [key, field] of Object.entries(properties)) {
    yield [`${place}.${key}`, field];
    yield* fieldsOf(field, `${place}.${key}`);
  }
  if (items) yield* fieldsOf(items, `${place}[]`);
}

test('editors have something to say about every field', () => {
  const fields = [...fieldsOf(schema)];
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter(([, { description }]) => !description).map(([place]) => place)).toEqual([]);
});

test('the schema and the code know the same words', () => {
  expect(formAt(['domains', 0, 'roles', 0])?.enum).toEqual([...DOMAIN_ROLES]);
  expect(formAt(['never_asks', 'asks', 0])?.enum).toEqual([...NEVER_ASKED]);
  expect(formAt(['vendors', 0, 'for'])?.enum).toEqual([...VENDOR_TASKS]);
});

test('a form is found through lists, names of the writer and "or null"; elsewhere there is none', () => {
  expect(formAt(['aliases_native', 'ja', 0])?.type).toBe('string');
  expect(formAt(['mfa', 'url'])?.description).toContain('says how');
  expect(formAt(['domains', 0, 'owner'])).toBeNull();
});
