import { expect, test } from 'vitest';
import { sampleAssessment } from '../../components/sampleAssessment';
import { mayTrust } from './mayTrust';

test('a likely scam in a provider’s name can’t be trusted away', () => {
  expect(mayTrust(sampleAssessment())).toBe(false);
});

test('a warning without a claim can be', () => {
  expect(mayTrust(sampleAssessment({ claim: null }))).toBe(true);
  expect(mayTrust(sampleAssessment({ verdict: 'suspicious' }))).toBe(true);
});

test('an address that stands above a forwarded message can’t be', () => {
  expect(mayTrust(sampleAssessment({ verdict: 'suspicious', forwarded: true }))).toBe(false);
});

test('without an address there is nobody to trust', () => {
  expect(mayTrust(sampleAssessment({ verdict: 'suspicious', sender: null }))).toBe(false);
});
