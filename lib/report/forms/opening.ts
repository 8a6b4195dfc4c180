import { oneLine } from '../asText';
import type { Choice } from '../choose/choices';
import type { Reported } from './reported';

/** The first sentence, by who reads it. Short: most of them read hundreds a day. */
export function opening({ kind }: Choice, { claim, targets }: Reported, attached: boolean): string {
  const it = attached ? 'the attached message' : 'this message';
  switch (kind) {
    case 'provider':
      return claim
        ? `I received ${it}, which presents itself as ${oneLine(claim)}. I believe that it is fraudulent.`
        : `I received ${it} and believe that it is fraudulent.`;
    case 'host':
      return `I received ${it}. It leads to ${targets.length === 1 ? 'a page' : 'pages'} on your service that I believe to be fraudulent.`;
    case 'organisation':
      return `I received ${it} in my mailbox and believe that it is phishing. Please have a look at it.`;
    default:
      return `I received ${it} and believe that it is fraudulent.`;
  }
}
