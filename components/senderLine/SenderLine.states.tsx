import type { VNode } from 'preact';
import type { Assessment } from '../../lib/assess/assessment';
import { sampleVerdicts } from '../sampleVerdicts';
import { HOSTILE, LONG_WORD, RIGHT_TO_LEFT } from '../sampleTexts';
import { SenderLine } from './SenderLine';

const { dangerous, unremarkable, authentic } = sampleVerdicts;
const line = (over: Partial<Assessment>, official: string[] = []) => (
  <SenderLine assessment={{ ...dangerous, ...over }} officialDomains={official} />
);
const by = (text: string) => ({ name: text, address: text, registrableDomain: text });

export const states: Record<string, () => VNode> = {
  'one letter is another': () => line({}, ['paypal.com']),
  'many official domains': () =>
    line({}, ['paypal.com', 'paypal.me', 'xoom.com', 'venmo.com', 'example.com']),
  'from the real one': () => line(authentic, ['paypal.com']),
  'nobody is claimed': () => line(unremarkable),
  'no sender to be seen': () => line({ sender: null }, ['paypal.com']),
  'forwarded, and sent through another': () =>
    line({
      forwarded: true,
      sentThrough: { name: 'mail.example', kind: 'mail_service', usedBy: null, until: null, ended: false },
    }),
  'long and hostile': () =>
    line({ claim: { provider: null, name: HOSTILE, by: [], evidence: [] }, sender: by(LONG_WORD) }),
  'hostile sender': () => line({ sender: by(HOSTILE) }, ['paypal.com']),
  'from right to left': () => line({ sender: { ...by('a.example'), name: RIGHT_TO_LEFT } }, ['paypal.com']),
};
