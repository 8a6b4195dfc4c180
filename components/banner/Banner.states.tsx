import type { VNode } from 'preact';
import type { Assessment } from '../../lib/assess/assessment';
import { sampleAssessment } from '../sampleAssessment';
import { SampleRoot } from '../sampleRoot';
import { sampleFindings } from '../sampleVerdicts';
import { HOSTILE, LONG_TEXT, nothing } from '../sampleTexts';
import { renderBanner } from './renderBanner';

const banner = (over: Partial<Assessment>, isDark = false) => (
  <SampleRoot draw={(root) => renderBanner(root, sampleAssessment(over), { dismiss: nothing }, isDark)} />
);

export const states: Record<string, () => VNode> = {
  dangerous: () => banner({}),
  'dangerous, in a dark page': () => banner({}, true),
  suspicious: () => banner({ verdict: 'suspicious', findings: [sampleFindings.link] }),
  unremarkable: () => banner({ verdict: 'unremarkable', claim: null }),
  authentic: () => banner({ verdict: 'authentic' }),
  unreadable: () => banner({ verdict: 'unreadable', reason: 'failed', claim: null }),
  'long and hostile': () =>
    banner({
      claim: { provider: null, name: HOSTILE, by: [], evidence: [] },
      findings: [{ ...sampleFindings.threat, params: [`${LONG_TEXT} ${HOSTILE}`] }],
    }),
};
