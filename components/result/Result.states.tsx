import type { VNode } from 'preact';
import type { Verdict } from '../../lib/assess/assessment';
import { sampleMessage } from '../sampleAssessment';
import { sampleVerdicts } from '../sampleVerdicts';
import { done, HOSTILE } from '../sampleTexts';
import { sampleIncident } from '../incidentCard/sampleIncident';
import { sampleSteps } from '../steps/sampleSteps';
import { FirstGlance } from './FirstGlance';
import { Result, type ResultData } from './Result';

const data = (verdict: Verdict, over: Partial<ResultData> = {}): ResultData => ({
  assessment: sampleVerdicts[verdict],
  message: sampleMessage(),
  officialDomains: ['paypal.com'],
  verify: [sampleSteps.open],
  afterClick: null,
  incident: null,
  report: null,
  reportText: '',
  onCopy: done,
  ...over,
});
const every = (name: (verdict: string) => string, show: (verdict: Verdict) => VNode) =>
  Object.fromEntries(
    (Object.keys(sampleVerdicts) as Verdict[]).map((verdict) => [name(verdict), () => show(verdict)]),
  );

export const states: Record<string, () => VNode> = {
  ...every(
    (verdict) => `first glance, ${verdict}`,
    (verdict) => (
      <FirstGlance
        assessment={sampleVerdicts[verdict]}
        message={sampleMessage()}
        officialDomains={sampleVerdicts[verdict].claim ? ['paypal.com'] : []}
      />
    ),
  ),
  ...every(
    (verdict) => verdict,
    (verdict) => <Result data={data(verdict)} />,
  ),
  'with room and an incident': () => (
    <Result data={data('dangerous', { incident: sampleIncident() })} roomy level={2} />
  ),
  'shown in the message, hostile': () => (
    <Result
      data={data('dangerous', {
        message: sampleMessage({ subject: HOSTILE, text: HOSTILE }),
        assessment: {
          ...sampleVerdicts.dangerous,
          sender: { name: HOSTILE, address: HOSTILE, registrableDomain: HOSTILE },
        },
        onShow: () => Promise.resolve(false),
      })}
    />
  ),
};
