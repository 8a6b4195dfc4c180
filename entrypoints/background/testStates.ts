import { unreadable } from '../../lib/assess/assess';
import type { Verdict } from '../../lib/assess/assessment';
import type { FrameState } from './mergeFrames';

/** For tests: a frame with a message for each verdict, by the ids 0, 1, ...; the last one in focus. */
export function frameWith(verdicts: Verdict[], more: Partial<FrameState> = {}): FrameState {
  const messages = verdicts.map((verdict, index) => ({
    id: String(index),
    key: `0:${index}`,
    message: null,
    assessment: { ...unreadable('failed'), verdict },
    officialDomains: [],
    rawAvailable: false,
  }));
  return {
    webmail: 'gmail', messages, focused: messages.at(-1)?.id ?? null, reason: null, documentId: 'd', bannersLost: [], ...more,
  }; // prettier-ignore
}
