import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface MailFile {
  /** As given, with `#n` after an mbox's path for its n-th message. */
  path: string;
  bytes: Uint8Array;
}

/**
 * The messages at a path: an .eml, an mbox (RFC 4155), or a folder of them, searched to the bottom, in order of name.
 * A path that can't be read yields its error instead.
 */
export function* mailFiles(path: string): Generator<MailFile | { path: string; error: string }> {
  try {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).toSorted()) {
        if (!name.startsWith('.')) yield* mailFiles(join(path, name));
      }
      return;
    }
    const bytes = readFileSync(path);
    const parts = isMbox(path, bytes) ? splitMbox(bytes) : [bytes];
    for (const [n, part] of parts.entries())
      yield { path: parts.length > 1 ? `${path}#${n + 1}` : path, bytes: part };
  } catch (error) {
    yield { path, error: error instanceof Error ? error.message : String(error) };
  }
}

function isMbox(path: string, bytes: Buffer): boolean {
  if (path.endsWith('.eml')) return false;
  return bytes.subarray(0, 5).toString('latin1') === 'From ';
}

/** RFC 4155: each message starts at a "From " line after an empty line; ">From " in bodies stays as it is. */
function splitMbox(bytes: Buffer): Buffer[] {
  const starts: number[] = [0];
  const mark = Buffer.from('\nFrom ');
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const before = bytes[at - 1];
    if (before === 10 || (before === 13 && bytes[at - 2] === 10)) starts.push(at + 1);
  }
  return starts.map((start, i) => bytes.subarray(start, starts[i + 1] ?? bytes.length));
}
