import type { VNode } from 'preact';
import { HOSTILE, LONG_TEXT, nothing } from '../sampleTexts';
import { ReportChoices, type ReportChoicesProps } from './ReportChoices';
import { sampleChoice, sampleDesk } from './sampleChoices';

const webmail = sampleChoice({ id: 'webmail', kind: 'webmail', name: '', desk: null, way: null });
const body = sampleChoice({ id: 'body', kind: 'country', name: 'National body' });

const show = (over: Partial<ReportChoicesProps>) => (
  <ReportChoices
    choices={[webmail, body, sampleChoice()]}
    selected={['webmail']}
    onSelect={nothing}
    webmail="gmail"
    country="GB"
    guessed={false}
    onCountry={nothing}
    warned
    {...over}
  />
);

export const states: Record<string, () => VNode> = {
  ordinary: () => show({}),
  'in the popup': () => show({ isBrief: true, isAsked: true }),
  'without a warning': () => show({ warned: false }),
  'the country is guessed': () => show({ guessed: true }),
  'no country known': () => show({ country: null, choices: [webmail] }),
  'nobody to tell': () => show({ choices: [], selected: [] }),
  'long, hostile, unconfirmed': () =>
    show({
      choices: [
        sampleChoice({
          name: HOSTILE,
          desk: { ...sampleDesk, status: 'unconfirmed', source: null },
          why: { key: 'choice_why_host', params: [HOSTILE] },
        }),
        sampleChoice({ id: 'long', name: LONG_TEXT }),
      ],
    }),
};
