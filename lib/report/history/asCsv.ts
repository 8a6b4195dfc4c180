/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), full-width ones included. */
const FORMULA = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
/** Where decimals have a comma, spreadsheets divide cells at a semicolon, and take no quote behind the first for one. */
const FORMULA_BEHIND = /(; ?)(?=[=+\-@＝＋－＠])/gu;

/**
 * Rows as comma-separated values: RFC 4180, each cell quoted, with CRLF after each row. In front a byte order mark, or
 * spreadsheets would not read it as UTF-8. What could be taken for a formula, at the start of a cell or behind what some
 * spreadsheets divide cells by, gets an apostrophe in front: it came from strangers.
 */
export function asCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const isFormula = FORMULA.has(text.charAt(0)) || FORMULA.has(text.trimStart().charAt(0));
  return `"${isFormula ? "'" : ''}${text.replaceAll(FORMULA_BEHIND, "$1'").replaceAll('"', '""')}"`;
}
