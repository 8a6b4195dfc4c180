import schema from '../../../lib/providers/provider.schema.json';

/** The parts of JSON Schema that provider.schema.json is made of. */
export interface Form {
  $ref?: string;
  description?: string;
  allOf?: Form[];
  anyOf?: Form[];
  properties?: Record<string, Form>;
  additionalProperties?: boolean | Form;
  items?: Form;
  enum?: unknown[];
  type?: string;
}

const whole = schema as unknown as Form & { definitions: Record<string, Form> };

/** The form's own parts, without what it refers to, and without the "or null" around it. */
export function plainForm(form: Form): Form {
  const referred = form.$ref === undefined ? undefined : whole.definitions[form.$ref.split('/').pop() ?? ''];
  const inner = referred ?? form.anyOf?.find(({ type }) => type !== 'null') ?? form.allOf?.[0];
  if (!inner || form.properties) return form;
  return {
    ...plainForm(inner),
    ...(form.description === undefined ? {} : { description: form.description }),
  };
}

/** The form of what stands at a place (keys and indices, from the top); null where the schema knows nothing of it. */
export function formAt(place: readonly (string | number)[]): Form | null {
  let form: Form = whole;
  for (const step of place) {
    const { properties, items, additionalProperties } = plainForm(form);
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const next: Form | undefined = properties?.[step] ?? items ?? other;
    if (!next) return null;
    form = next;
  }
  return plainForm(form);
}
