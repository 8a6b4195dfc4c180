import { judgedMessage } from '../../assess/judgedMessage';
import type { Mailbox } from '../../message/message';
import { mailboxes } from '../asText';
import type { Choice } from '../choose/choices';
import type { ReportMatter } from '../outgoing';
import { hideOwn, hideOwnInLink } from './hideOwn';
import { realTargets, type Target } from './realTargets';

/** UTF-16 units of a message's text that are told. */
const LONGEST = 50_000;

/** What is told of a message, the reader's addresses masked where he wants it. Not defanged. */
export interface Reported {
  from: string;
  to: string;
  subject: string;
  /** ISO 8601; '' when not known. */
  date: string;
  /** Its start, where it is long. */
  text: string;
  cut: boolean;
  /** Whom it presents itself as; '' for nobody. */
  claim: string;
  sentThrough: string;
  /** Where it leads, the most telling first; of a host's desk only its own pages. */
  targets: Target[];
}

/** The message that the assessment is about: of a forward, the one inside. */
export function reported({ kind, desk }: Choice, what: ReportMatter): Reported {
  const { assessment, hidden } = what;
  const message = judgedMessage(what.message, assessment);
  const hide = (text: string) => (hidden.length > 0 ? hideOwn(text, hidden) : text);
  const text = startOf(message.text);
  const platforms = kind === 'host' && desk ? desk.platforms : [];
  return {
    from: hide(mailboxes(message)),
    to: hide(named(message.to ?? [])),
    subject: hide(message.subject),
    date: message.date ?? '',
    text: hide(text),
    cut: text.length < message.text.length,
    claim: assessment.claim?.name ?? '',
    sentThrough: assessment.sentThrough?.name ?? '',
    targets: realTargets(message, assessment, platforms).map((target) =>
      hidden.length > 0 ? { ...target, address: hideOwnInLink(target.address, hidden) } : target,
    ),
  };
}

/** The words that fit, none of them halved: half an address would not be masked. */
function startOf(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  return start.slice(0, Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'), 0));
}

const named = (to: readonly Mailbox[]) => mailboxes({ from: [...to] });
