import type { OutFile } from '../outgoing';
import { saveName } from '../saveName';
import type { Reported } from './reported';

/** The source as a file, byte for byte; a copy in which something was masked says so in its name. */
export function originalFile(source: string, altered: boolean, { subject, date }: Reported): OutFile {
  const name = saveName({ subject, date });
  return {
    name: altered ? name.replace(/\.eml$/, '-altered.eml') : name,
    type: 'message/rfc822',
    content: source,
    altered,
  };
}
