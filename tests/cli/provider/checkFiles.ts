import { popular } from '../../../lib/domains/popular/popular';
import { protect, type Protected } from '../../../lib/domains/protect';
import { checkFile } from './checkFile';
import { fileNameProblems } from './fileName';
import { formProblems, hasForm } from './form';
import type { ProviderFile } from '../../../lib/providers/provider';
import type { Problem } from './problem';
import { wholeOf } from './whole';

/** A file as it was read: its name without folders, and its text. */
export interface Read {
  name: string;
  text: string;
}

export interface Checked {
  name: string;
  /** Null where it has not the form of a provider's file. */
  file: ProviderFile | null;
  problems: Problem[];
}

/**
 * Checks files as parts of the directory. In: the files to check; all files of the directory, of which those of the same
 * name give way; the table of sources.json; the day (YYYY-MM-DD). Out: each file with what is wrong with it. Pure.
 */
export function checkFiles(
  asked: readonly Read[],
  directory: readonly Read[],
  sources: Readonly<Record<string, unknown>>,
  today: string,
): Checked[] {
  const names = new Set(asked.map(({ name }) => name));
  const others = directory.filter(({ name }) => !names.has(name)).map(({ text }) => parsed(text)?.value);
  const rest = others.filter(hasForm);
  const read = asked.map(({ name, text }) => {
    const json = parsed(text);
    const problems = json ? formProblems(json.value) : [NOT_JSON];
    return { name, file: json && hasForm(json.value) ? json.value : null, problems };
  });
  const whole = wholeOf([...rest, ...read.flatMap(({ file }) => file ?? [])], {
    sources: new Set(Object.keys(sources)),
    wellKnown: { users: protect(rest.flatMap(namedDomains)), known: everybody() },
    today,
  });
  return read.map(({ name, file, problems }) => ({
    name,
    file,
    problems: file ? [...fileNameProblems(name, file.id), ...checkFile(file, whole)] : problems,
  }));
}

let popularOnes: Protected | null = null;

/** Made once: it takes longer than all else. */
function everybody(): Protected {
  popularOnes ??= protect(popular);
  return popularOnes;
}

const NOT_JSON: Problem = {
  at: '',
  what: 'This is not JSON.',
  mend: 'Look for a comma too many or too few, or a quotation mark that is not closed; your editor marks the place.',
};

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function namedDomains({ domains }: ProviderFile): string[] {
  return domains.filter(({ evidence }) => evidence === 'owner').map(({ domain }) => domain);
}
