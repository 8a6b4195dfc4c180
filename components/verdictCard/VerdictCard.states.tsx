import type { VNode } from 'preact';
import { sampleVerdicts } from '../sampleVerdicts';
import { HOSTILE, LONG_TEXT } from '../sampleTexts';
import { VerdictCard } from './VerdictCard';

const odd = (name: string) => ({ provider: null, name, by: [], evidence: [] });
const { dangerous, suspicious, authentic } = sampleVerdicts;

export const states: Record<string, () => VNode> = {
  ...Object.fromEntries(
    Object.entries(sampleVerdicts).map(([verdict, assessment]) => [
      verdict,
      () => <VerdictCard assessment={assessment} />,
    ]),
  ),
  'with the way to check': () => <VerdictCard assessment={dangerous} onCheck={() => undefined} />,
  forwarded: () => <VerdictCard assessment={{ ...dangerous, forwarded: true }} level={2} />,
  'no provider is claimed': () => <VerdictCard assessment={{ ...suspicious, claim: null, findings: [] }} />,
  'long words': () => <VerdictCard assessment={{ ...authentic, claim: odd(LONG_TEXT) }} />,
  hostile: () => <VerdictCard assessment={{ ...authentic, claim: odd(HOSTILE) }} />,
};
