import type { Assessment } from '../../lib/assess/assessment';
import { unreadable, type UserTrust } from '../../lib/assess/assess';
import type { Knowledge } from '../../lib/assess/knowledge';
import { readEml } from '../../lib/message/eml';
import type { Message, Reading } from '../../lib/message/message';
import { readPage } from '../../lib/message/page';
import { readPasted } from '../../lib/message/pasted';
import { mailDomains } from '../../lib/providers/mailDomains';
import type { PageReading } from '../../lib/webmail/adapter';
import { bytesOf } from '../../lib/webmail/rawSource';
import type { CheckedMessage } from '../shared/protocol';

interface JudgeNeeds {
  assess: (reading: Reading, knowledge: Knowledge, user: UserTrust) => Assessment;
  knowledge: Knowledge;
  trusted: () => Promise<UserTrust>;
}

/** What came out for one message, without the places it belongs to. */
export type Judged = Pick<CheckedMessage, 'message' | 'assessment' | 'officialDomains' | 'account'>;

/** Makes an assessment of whatever a message comes as. None of these rejects: what fails is unreadable. */
export interface Judge {
  page(reading: PageReading): Promise<Judged>;
  /** A message that was read already. */
  message(message: Message): Promise<Judged>;
  /**
   * @param source a character a byte
   * @param shown the same message as the page shows it: what the webmail says of it stands beside it, not in the source
   */
  source(source: string, shown?: Message | null): Promise<Judged>;
  pasted(text: string): Promise<Judged>;
}

export function judgeWith({ assess, knowledge, trusted }: JudgeNeeds): Judge {
  const judged = async (
    read: () => Reading | Promise<Reading>,
    known: Pick<UserTrust, 'account'> = {},
  ): Promise<Judged> => {
    try {
      const reading = await read();
      const assessment = assess(reading, knowledge, { ...(await trusted()), ...known });
      return {
        message: 'message' in reading ? reading.message : null,
        assessment,
        officialDomains: mailDomains(assessment.claim?.provider),
        ...known,
      };
    } catch (error) {
      console.error('A message could not be checked', error);
      return { message: null, assessment: unreadable('failed'), officialDomains: [], ...known };
    }
  };
  return {
    page: (reading) => judged(() => ({ message: readPage(reading) }), accountOf(reading)),
    message: (message) => judged(() => ({ message })),
    source: (source, shown) =>
      judged(async () => {
        const reading = await readEml(bytesOf(source));
        return 'message' in reading ? { message: withWarningsOf(reading.message, shown) } : reading;
      }),
    pasted: (text) => judged(() => readPasted(text)),
  };
}

/** A message, with what the webmail says of it. */
export function withWarningsOf(message: Message, shown: Message | null | undefined): Message {
  return shown?.warnings ? { ...message, warnings: shown.warnings } : message;
}

/** The mailbox that is signed in, where the page said an address; anything else is none. */
export function accountOf({ account }: PageReading): Pick<UserTrust, 'account'> {
  return account && /^[^\s@]{1,64}@[^\s@]{3,255}$/.test(account) ? { account } : {};
}
