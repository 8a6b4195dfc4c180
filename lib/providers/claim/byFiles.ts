import type { Attachment } from '../../message/message';
import { aliasesIn } from '../aliases';
import { namesWords } from './nameRow';
import type { Tallies } from './tallies';

const MOST_FILES = 5;
const LONGEST_FILE = 100;

/** "Netflix-Fatura.pdf": the name of an attached file, a place beside others. */
export function claimByFiles(attachments: readonly Attachment[], tallies: Tallies): void {
  for (const { name } of attachments.slice(0, MOST_FILES)) {
    if (name.length > LONGEST_FILE) continue;
    // Signs and digits part the words of a file's name.
    const words = namesWords(name.replace(/\.\w{2,5}$/, '').replace(/[-_.~@%+\d]+/g, ' '));
    for (const hit of aliasesIn(words))
      tallies.add(hit, 'file', 'text', { field: 'attachment', text: name }, 'file');
  }
}
