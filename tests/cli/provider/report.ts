import type { Checked } from './checkFiles';
import { effectsOf } from './effects';
import type { Problem } from './problem';

/** What was found about some files, to be read: what is wrong and how to mend it, then what each file will do. */
export function reportOf(all: readonly Checked[]): string {
  const effects = all.length <= MOST_TOLD;
  const parts = all.flatMap(({ name, file, problems }) => {
    if (!effects && problems.length === 0) return [];
    const told =
      file && effects ? ['  What it will do:', ...effectsOf(file).map((line) => `    ${line}`)] : [];
    return [[`${name}: ${countOf(problems)}`, ...problems.map(lineOf), ...told].join('\n')];
  });
  const wrong = all.filter((each) => isWrong(each)).length;
  const sum = `${all.length} ${all.length === 1 ? 'file' : 'files'}, ${wrong === 0 ? 'none' : wrong} with errors.`;
  return [...parts, sum].join('\n\n');
}

/** Of more files than these, only what is wrong is told. */
const MOST_TOLD = 10;

/** Whether a file can't stay as it is. A doubt is no error. */
export function isWrong({ problems }: Checked): boolean {
  return problems.some(({ doubt }) => !doubt);
}

function countOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'nothing wrong';
  const doubts = problems.filter(({ doubt }) => doubt).length;
  const errors = problems.length - doubts;
  const words = [
    ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
    ...(doubts > 0 ? [doubts === 1 ? '1 doubt' : `${doubts} doubts`] : []),
  ];
  return words.join(', ');
}

function lineOf({ at, what, mend, doubt }: Problem): string {
  return `  ${doubt ? 'doubt' : 'error'}  ${at === '' ? '' : `${at}: `}${what}\n         ${mend}`;
}
