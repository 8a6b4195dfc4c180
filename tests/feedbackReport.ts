import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apgApi, apgLib } from 'apg-js';

const abnf = readFileSync(join(import.meta.dirname, 'fixtures/report/feedback-report.abnf'), 'utf8');
const api = new apgApi(abnf.replace(/\r?\n/g, '\r\n'));
api.generate();

/** What is wrong with the grammar itself; '' when nothing is. */
export const wrongInGrammar: string = /error/i.test(api.errorsToAscii()) ? api.errorsToAscii() : '';

const grammar = api.toObject();

/**
 * Reads the machine-readable part of a report by the grammar of RFC 5965.
 * @returns '' where it follows it, else what stands around the place where it stops
 */
export function wrongInFeedbackReport(part: string): string {
  const { success, maxMatched } = new apgLib.parser().parse(
    grammar,
    'feedback-report',
    apgLib.utils.stringToChars(part),
  );
  if (success) return '';
  return `…${part.slice(Math.max(maxMatched - 30, 0), maxMatched)}<<<${part.slice(maxMatched, maxMatched + 30)}`;
}
