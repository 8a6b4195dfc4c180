import { judgedMessage } from '../../assess/judgedMessage';
import { oneLine } from '../asText';
import type { Choice } from '../choose/choices';
import type { Outgoing, ReportMatter } from '../outgoing';
import { factsOf } from './facts';

/** What the message says and where it leads, as text. */
export function textForm({ way, organisation }: Choice, what: ReportMatter): Outgoing {
  const message = judgedMessage(what.message, what.assessment);
  return {
    to: way?.type === 'email' ? way.value : '',
    subject: [organisation?.subjectPrefix, 'Phishing report:', oneLine(message.subject) || '(no subject)']
      .filter(Boolean)
      .join(' '),
    body: [
      'I received this message and believe that it is fraudulent.',
      '',
      ...factsOf(message, what.assessment),
    ].join('\n'),
    file: null,
    rebuilt: what.source === null,
    altered: what.altered,
    at: what.now.toISOString(),
  };
}
