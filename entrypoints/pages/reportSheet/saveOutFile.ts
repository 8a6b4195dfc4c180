import type { OutFile } from '../../../lib/report/outgoing';
import { bytesOf } from '../../../lib/webmail/rawSource';
import { saveBlob } from '../saveBlob';

/** Hands what goes along with a report to the reader, byte for byte. */
export function saveOutFile({ content, name, type }: OutFile): void {
  saveBlob(new Blob([new Uint8Array(bytesOf(content))], { type }), name);
}
