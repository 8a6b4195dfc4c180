import type { VNode } from 'preact';
import { sampleAssessment, sampleMessage } from '../sampleAssessment';
import { HOSTILE, nothing } from '../sampleTexts';
import { Getting } from './Getting';
import { NoOriginal } from './NoOriginal';
import { OwnAddresses } from './OwnAddresses';
import { PrintedReport } from './PrintedReport';
import { ReportAbout } from './ReportAbout';

const places = [
  { where: 'delivery' as const, count: 3 },
  { where: 'unsubscribe' as const, count: 1 },
];
const own = (over: Partial<Parameters<typeof OwnAddresses>[0]>) => (
  <OwnAddresses
    own={['me@a.example']}
    onOwn={nothing}
    places={places}
    isMasked={false}
    onMask={nothing}
    done={null}
    level={2}
    {...over}
  />
);
const noOriginal = (over: Partial<Parameters<typeof NoOriginal>[0]>) => (
  <NoOriginal
    reason="source_unavailable"
    trouble={null}
    isWorking={false}
    onFile={nothing}
    onAnyway={nothing}
    level={2}
    {...over}
  />
);

export const states: Record<string, () => VNode> = {
  'what it is about': () => (
    <ReportAbout message={sampleMessage()} assessment={sampleAssessment()} level={2} />
  ),
  'about something hostile': () => (
    <ReportAbout
      message={sampleMessage({ from: [{ name: HOSTILE, address: HOSTILE }], subject: HOSTILE })}
      assessment={sampleAssessment()}
      level={3}
    />
  ),
  'the original is on its way': () => <Getting onSkip={nothing} />,
  'no original': () => noOriginal({}),
  'the file of another message': () => noOriginal({ trouble: { differs: ['subject', 'sender'] } }),
  'a file that is none': () => noOriginal({ trouble: { unreadable: 'too_large' } }),
  'addresses stand in it': () => own({}),
  'addresses are masked': () =>
    own({ isMasked: true, done: { count: 4, left: [{ where: 'text', count: 2 }], untouched: 1 } }),
  'no address stands in it': () => own({ own: [], places: [] }),
  'on paper': () => (
    <PrintedReport
      message={sampleMessage({ subject: HOSTILE })}
      assessment={sampleAssessment()}
      day="2026-02-03"
      places={[
        {
          id: 'a',
          name: HOSTILE,
          to: 'report@desk.example',
          form: 'original',
          isSent: true,
          altered: true,
          rebuilt: false,
        },
        { id: 'b', name: 'Webmail', to: '', form: 'own', isSent: false, altered: false, rebuilt: true },
      ]}
    />
  ),
};
