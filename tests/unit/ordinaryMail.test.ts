import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import type { Finding } from '../../lib/assess/assessment';
import type { Grade } from '../../lib/signals/signal';
import { ordinaryMail, ways } from '../ordinary/ordinaryMail';

/** Mail of the kind that the corpora lack: today's, in the languages of its readers. All of it must stay quiet. */
const all = ordinaryMail();

test('there is much of it, and each is named once', () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(([what]) => what)).size).toBe(all.length);
});

test('each has a sender, a subject and a text', () => {
  for (const [what, { from, subject, text }] of all) {
    expect(from[0]?.address, what).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/);
    expect(subject, what).not.toBe('');
    expect(text, what).not.toBe('');
  }
});

const cases = all.flatMap(([what, message]) =>
  ways(message).map(([way, read]) => [what, way, read] as const),
);

test.each(cases)('quiet: %s, %s', (_, __, message) => {
  const { verdict, findings } = assess({ message }, builtIn, noTrust);
  expect({ verdict, findings: quietly(findings) }).toEqual({
    verdict: expect.stringMatching(/^(?:unremarkable|authentic)$/),
    findings: [],
  });
});

/**
 * What would be too much whatever the fitted weights: a finding that warns alone (A), two families of those that need a
 * second (B), or of context (C) more than one family beside a B, two by themselves. Weights and thresholds may still be
 * such that one B and one C warn together: that is what the verdict says.
 */
function quietly(findings: readonly Finding[]): string[] {
  const families = (grade: Grade): string[] => [
    ...new Set(findings.filter((finding) => finding.grade === grade).map(({ family }) => family)),
  ];
  const told = findings.map(({ signal, grade, params }) => `${grade} ${signal}: ${params.join(' | ')}`);
  const [strong, middle] = [families('A'), families('B')];
  const context = families('C').filter((family) => !middle.includes(family));
  return strong.length > 0 || middle.length > 1 || context.length > 2 - middle.length ? told : [];
}
