import { formAt } from '../formOf';
import type { Problem, Rule } from '../problem';

/** Keys stand in the schema's order, so that two files can be compared line by line. */
export const keyOrder: Rule = (file) => [...disorder(file, [])];

function* disorder(value: unknown, place: readonly (string | number)[]): Generator<Problem> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* disorder(item, [...place, index]);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const right = Object.keys(formAt(place)?.properties ?? {}).filter((key) => keys.includes(key));
  const wrong = right.length === keys.length ? keys.findIndex((key, index) => key !== right[index]) : -1;
  if (wrong >= 0) {
    yield {
      at: place.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join(''),
      what: `"${right[wrong] ?? ''}" should stand where "${keys[wrong] ?? ''}" does.`,
      mend: `Put the fields in this order: ${right.join(', ')}.`,
    };
  }
  for (const [key, item] of Object.entries(value)) yield* disorder(item, [...place, key]);
}
