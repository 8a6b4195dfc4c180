import Ajv, { type ErrorObject } from 'ajv';
import schema from '../../../lib/providers/provider.schema.json';
import type { ProviderFile } from '../../../lib/providers/provider';
import { formAt } from './formOf';
import type { Problem } from './problem';

const validate = new Ajv({ allErrors: true, strict: true, verbose: true }).compile<ProviderFile>(schema);

/** Whether a value has the form of a provider's file. */
export function hasForm(value: unknown): value is ProviderFile {
  return validate(value);
}

/** What is wrong with the form of a value that was read from a file, by provider.schema.json; empty when nothing is. */
export function formProblems(value: unknown): Problem[] {
  if (validate(value)) return [];
  const problems = (validate.errors ?? []).filter(isTelling).map(problemOf);
  return problems.filter(
    ({ at, what }, index) => problems.findIndex((one) => one.at === at && one.what === what) === index,
  );
}

/** "Or null" fails beside the form itself, which says more. */
function isTelling({ keyword, params, parentSchema }: ErrorObject): boolean {
  if (keyword === 'anyOf' || keyword === 'if') return false;
  return keyword !== 'type' || params['type'] !== 'null' || parentSchema?.['description'] !== undefined;
}

function problemOf({ instancePath, keyword, params, data, message }: ErrorObject): Problem {
  const steps = instancePath.split('/').slice(1).map(stepOf);
  const form = formAt(steps);
  const at = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return {
    at: at.replace(/^\./, ''),
    what: whatOf(keyword, params, data, message ?? 'is not in the right form'),
    mend: mendOf(keyword, params, form, formAt([...steps, String(params['missingProperty'])])?.description),
  };
}

/** RFC 6901: a step of a JSON Pointer. */
function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function whatOf(keyword: string, params: Params, data: unknown, message: string): string {
  switch (keyword) {
    case 'required':
      return `"${String(params['missingProperty'])}" is missing.`;
    case 'additionalProperties':
      return `"${String(params['additionalProperty'])}" is no field here.`;
    case 'pattern':
      return `${shown(data)} is not written as it should be.`;
    case 'enum':
      return `${shown(data)} is none of the known words.`;
    case 'uniqueItems':
      return `Two entries are the same: ${String(params['i'])} and ${String(params['j'])}, counted from 0.`;
    default:
      return `${shown(data)} ${message}.`;
  }
}

function mendOf(
  keyword: string,
  params: Params,
  form: ReturnType<typeof formAt>,
  missing: string | undefined,
): string {
  if (keyword === 'required') return missing ?? 'Add it.';
  if (keyword === 'additionalProperties')
    return `Remove it, or look for its right name: ${Object.keys(form?.properties ?? {}).join(', ')}.`;
  if (keyword === 'enum') return `Use one of: ${(params['allowedValues'] as unknown[]).join(', ')}.`;
  if (keyword === 'uniqueItems') return 'Remove one of them.';
  return form?.description ?? 'See provider.schema.json.';
}

type Params = Record<string, unknown>;

/** Characters of a value that are told again. */
const MOST_SHOWN = 60;

function shown(data: unknown): string {
  const text = JSON.stringify(data);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
