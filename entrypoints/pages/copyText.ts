/** Puts text on the clipboard; rejects when the browser refuses. Called in a click. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
