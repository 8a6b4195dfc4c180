// @ts-check
/** What a run of Vitest says of itself in its JSON report, in the few lines that somebody who was not there needs. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Lines of a message that are shown, and characters of a line: the whole of it is in the log. */
const LINES = 6;
const CHARACTERS = 300;

/**
 * @typedef {{ fullName: string, status: string, failureMessages: string[] }} Test
 * @typedef {{ name: string, status: string, message: string, assertionResults: Test[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report
 */

/**
 * @param {string} file a report @returns {Report | null} null where the run did not come to write one
 */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * A line for each test that failed, and for each that only passed when it was tried again, with what went wrong below it;
 * a file that could not be loaded, or a hook that failed, is told as one.
 * @param {Report} report @param {string} root paths are told from here @returns {string[]}
 */
export function toldOf({ testResults }, root) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const place = relative(root, name);
    const tests = assertionResults
      .filter(({ failureMessages }) => failureMessages.length > 0)
      .map((test) => {
        const failed = test.status === 'failed';
        return `${failed ? 'failed' : 'passed when tried again'}: ${place}: ${test.fullName.trim()}\n${indented(test.failureMessages.at(-1) ?? '')}`;
      });
    const whole = status === 'failed' && message ? [`failed: ${place}\n${indented(message)}`] : [];
    return [...whole, ...tests];
  });
}

/** @param {string} text */
function indented(text) {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines
    .slice(0, LINES)
    .map((line) => `    ${line.trim().slice(0, CHARACTERS)}`)
    .join('\n');
}
