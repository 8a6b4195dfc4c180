import { saveBlob } from './saveBlob';

/**
 * Hands a message's source to the user as a file.
 * In: the source, a character a byte (as all of it travels), and the file's name.
 */
export function saveFile(source: string, name: string): void {
  const bytes = Uint8Array.from(source, (character) => character.charCodeAt(0) & 0xff);
  saveBlob(new Blob([bytes], { type: 'message/rfc822' }), name);
}
