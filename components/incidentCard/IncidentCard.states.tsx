import type { VNode } from 'preact';
import { done, HOSTILE, LONG_TEXT } from '../sampleTexts';
import { IncidentCard, type IncidentView } from './IncidentCard';
import { sampleIncident } from './sampleIncident';

const card = (over: Partial<IncidentView>) => (
  <IncidentCard incident={sampleIncident(over)} onCopy={done} open />
);

export const states: Record<string, () => VNode> = {
  ordinary: () => card({}),
  shut: () => <IncidentCard incident={sampleIncident()} onCopy={done} />,
  'the message contradicts it': () =>
    card({
      contradiction: {
        text: 'It asks for what was never lost.',
        demands: ['Your password'],
        notTaken: ['Passwords'],
      },
    }),
  'uncertain and disputed': () =>
    card({
      uncertain: true,
      dispute: 'The company says that nothing was lost.',
      unconfirmed: ['Addresses'],
      asksNothing: false,
      notice: [
        { text: 'Watch out for messages that you did not expect.', exact: true },
        { text: 'It asks to change the password.', exact: false },
      ],
      corrections: [{ title: 'First it was said', text: 'that more was lost.' }],
      advice: ['Watch your account.'],
    }),
  'long and hostile': () =>
    card({ name: HOSTILE, what: [LONG_TEXT], sources: [{ title: HOSTILE, url: 'javascript:alert(1)' }] }),
};
