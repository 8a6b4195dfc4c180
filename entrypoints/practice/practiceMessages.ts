import { utf8Binary } from '../pages/binary';
import facts from './messages/messages.json';

const files = import.meta.glob<string>('./messages/*.eml', { query: '?raw', import: 'default', eager: true });

export interface PracticeMessage {
  /** File name without its ending. */
  name: string;
  /** A character a byte. */
  source: string;
  /** BCP 47. */
  language: string;
  /** What it is, whatever anybody or anything takes it for. */
  scam: boolean;
  /** As its own header says; written down so that a list needs no parser. */
  sender: string;
  subject: string;
}

/** The built-in messages, in the order of their names. */
export const practiceMessages: PracticeMessage[] = facts
  .map(({ file, language, scam, sender, subject }) => ({
    name: file.replace(/\.eml$/, ''),
    source: utf8Binary(files[`./messages/${file}`] ?? ''),
    language,
    scam,
    sender,
    subject,
  }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));
