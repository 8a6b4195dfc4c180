import { assess, noTrust } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { builtIn } from '../../lib/assess/knowledge';
import { readEml } from '../../lib/message/eml';
import { asOnPage } from '../asOnPage';

export interface Judged {
  assessment: Assessment;
  /** The same, had it been read from a webmail page, which shows no header fields. */
  onPage: Assessment;
  /** Milliseconds. */
  parse: number;
  assess: number;
}

/** Reads and judges the source of a message as the extension does, for somebody who trusts nobody yet. */
export async function judge(bytes: Uint8Array): Promise<Judged> {
  const start = performance.now();
  const reading = await readEml(bytes);
  const read = performance.now();
  const assessment = assess(reading, builtIn, noTrust);
  const done = performance.now();
  const onPage =
    'message' in reading ? assess({ message: asOnPage(reading.message) }, builtIn, noTrust) : assessment;
  return {
    assessment,
    onPage,
    parse: read - start,
    assess: done - read,
  };
}
