/** Hands something to the user as a file. In: its content with its MIME type, and the file's name. */
export function saveBlob(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its copy when the click's task has ended; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
