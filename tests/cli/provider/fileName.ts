import type { Problem } from './problem';

/** A file is named for its id. In: its name without folders. */
export function fileNameProblems(name: string, id: string): Problem[] {
  if (name === `${id}.json`) return [];
  return [
    { at: 'id', what: `The file ${name} holds "${id}".`, mend: `Name the file ${id}.json, or mend the id.` },
  ];
}
