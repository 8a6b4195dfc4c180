import { useMemo } from 'preact/hooks';
import type { Assessment } from '../../../lib/assess/assessment';
import { judgedMessage } from '../../../lib/assess/judgedMessage';
import type { Message } from '../../../lib/message/message';
import { assessmentWithoutOwn, messageWithoutOwn } from '../../../lib/report/forms/withoutOwn';
import type { ReportMatter } from '../../../lib/report/outgoing';

/** What is told of a message on paper and in the list of reports. */
export interface Told {
  /** The one that the assessment is about. */
  message: Message;
  assessment: Assessment;
}

/** As it goes out: paper and list are handed on as well, and hold no address that the reader wants masked. */
export function useTold({ message, assessment, hidden }: ReportMatter): Told {
  return useMemo(
    () => ({
      message: messageWithoutOwn(judgedMessage(message, assessment), hidden),
      assessment: assessmentWithoutOwn(assessment, hidden),
    }),
    [message, assessment, hidden],
  );
}
