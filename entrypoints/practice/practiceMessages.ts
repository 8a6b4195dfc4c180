import { utf8Binary } from '../pages/binary';

const files = import.meta.glob<string>('./messages/*.eml', { query: '?raw', import: 'default', eager: true });

export interface PracticeMessage {
  /** File name without its ending. */
  name: string;
  /** A character a byte. */
  source: string;
}

/** The built-in messages, in the order of their names. */
export const practiceMessages: PracticeMessage[] = Object.entries(files)
  .map(([path, text]) => ({ name: path.replace(/^.*\/|\.eml$/g, ''), source: utf8Binary(text) }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));
