import type { Assessment } from '../../assess/assessment';
import type { Message } from '../../message/message';
import { hideOwn, hideOwnInLink } from './hideOwn';

/** What people are told of a message: its senders, subject and links. */
type Told = Pick<Message, 'from' | 'subject' | 'links'>;

/** The message with the reader's addresses masked in what is told of it, as in a copy that goes out. */
export function messageWithoutOwn<M extends Told>(message: M, own: readonly string[]): M {
  if (own.length === 0) return message;
  return {
    ...message,
    from: message.from.map(({ name, address }) => ({
      name: hideOwn(name, own),
      address: hideOwn(address, own),
    })),
    subject: hideOwn(message.subject, own),
    links: message.links.map((link) => ({ ...link, href: hideOwnInLink(link.href, own) })),
  };
}

/** The same in what was found. */
export function assessmentWithoutOwn(assessment: Assessment, own: readonly string[]): Assessment {
  if (own.length === 0) return assessment;
  return {
    ...assessment,
    findings: assessment.findings.map((finding) => ({
      ...finding,
      params: finding.params.map((param) => hideOwn(param, own)),
      evidence: finding.evidence.map((one) => ({
        ...one,
        text: hideOwn(one.text, own),
        ...(one.href === undefined ? {} : { href: hideOwnInLink(one.href, own) }),
      })),
    })),
  };
}
