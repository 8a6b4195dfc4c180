import type { Entry } from './localeFiles';

/** The placeholders in a text, in lower case: to the browsers their case is one. */
export function placesIn(message: string): Set<string> {
  return new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
}

/** What is wrong with the places of one text: each one used is declared, each one declared is used. */
export function placeholderProblems({ message, placeholders = {} }: Entry): string[] {
  const used = placesIn(message);
  const declared = new Set(Object.keys(placeholders).map((name) => name.toLowerCase()));
  return [
    ...[...used].filter((name) => !declared.has(name)).map((name) => `$${name}$ is not declared`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `$${name}$ is not used`),
    ...Object.entries(placeholders)
      .filter(([, { content }]) => !/^\$[1-9]$/.test(content))
      .map(([name]) => `$${name}$ stands for no position`),
    ...(message.replace(/\$\w+\$/g, '').includes('$') ? ['a $ stands alone'] : []),
  ];
}

/** What is wrong beside the English text. `mayDrop`: the words for a single thing need not write its number. */
export function placeholderDifferences(entry: Entry, source: Entry, mayDrop: boolean): string[] {
  const ours = contents(entry);
  const theirs = contents(source);
  return [
    ...[...ours]
      .filter(([name, to]) => theirs.get(name) !== to)
      .map(([name]) => `$${name}$ is not the English one`),
    ...[...theirs]
      .filter(([name, to]) => !ours.has(name) && !(mayDrop && to === '$1'))
      .map(([name]) => `$${name}$ is missing`),
  ];
}

const contents = ({ placeholders = {} }: Entry): Map<string, string> =>
  new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
