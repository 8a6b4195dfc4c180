const MOST_DIGITS = 6;

/** A name without up to six digits at its end (support24): more are no count. */
export function withoutNumber(text: string): string {
  let end = text.length;
  while (end > 0 && isDigit(text.charCodeAt(end - 1))) end--;
  return end === text.length || text.length - end > MOST_DIGITS ? text : text.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
