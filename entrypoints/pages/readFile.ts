import type { UnreadableReason } from '../../lib/message/message';
import { bytesBinary } from './binary';

/** More than any mail service lets through; a larger file is not a mail. Bytes. */
export const LARGEST = 25 * 1024 * 1024;

/** A chosen file's bytes, a character a byte; or why not. Rejects when the disk does not give it. */
export async function readFile(file: File): Promise<{ source: string } | { unreadable: UnreadableReason }> {
  if (file.size > LARGEST) return { unreadable: 'too_large' };
  if (file.size === 0) return { unreadable: 'empty' };
  return { source: bytesBinary(new Uint8Array(await file.arrayBuffer())) };
}
