/**
 * Hands a message's source to the user as a file.
 * In: the source, a character a byte (as all of it travels), and the file's name.
 */
export function saveFile(source: string, name: string): void {
  const bytes = Uint8Array.from(source, (character) => character.charCodeAt(0) & 0xff);
  const url = URL.createObjectURL(new Blob([bytes], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its copy when the click's task has ended; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
