import common from './common.json';

const words = new Set(common.words.flatMap((line) => line.split(' ')));
const brands = new Set(common.brands.split(' '));

/** Whether a label is an ordinary English word, or its plural: honest names hold it by chance. In: lower case. */
export function isCommonWord(label: string): boolean {
  return words.has(label) || (label.endsWith('s') && words.has(label.slice(0, -1)));
}

/** A word that people know as a brand first (apple, square): its address in another is no chance. */
export function isBrandWord(label: string): boolean {
  return brands.has(label);
}
