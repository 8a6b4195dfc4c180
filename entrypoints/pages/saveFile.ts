import { bytesOf } from '../../lib/webmail/rawSource';
import { saveBlob } from './saveBlob';

/**
 * Hands bytes to the user as a file: a message's source, unless another MIME type is given.
 * In: the bytes, a character each (as all of it travels), and the file's name.
 */
export function saveFile(content: string, name: string, type = 'message/rfc822'): void {
  saveBlob(new Blob([new Uint8Array(bytesOf(content))], { type }), name);
}
