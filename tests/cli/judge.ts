import { assess, noTrust } from '../../lib/assess/assess';
import type { Assessment } from '../../lib/assess/assessment';
import { builtIn } from '../../lib/assess/knowledge';
import { readEml } from '../../lib/message/eml';

export interface Judged {
  assessment: Assessment;
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
  return { assessment, parse: read - start, assess: performance.now() - read };
}
