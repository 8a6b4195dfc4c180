import type { Assessment } from '../../lib/assess/assessment';
import { leadsTo } from '../../lib/links/leadsTo';
import type { Message } from '../../lib/message/message';
import type { FrameAnswer } from '../shared/protocol';

/**
 * What a frame is told about one of its messages.
 * @param read the message in every form that it was read in: a webmail changes links, so those of the page count
 * even where the message was judged from its source
 */
export function frameAnswer(
  assessment: Assessment,
  read: readonly (Pick<Message, 'links' | 'forms'> | null | undefined)[],
): FrameAnswer {
  const links = read.flatMap((one) => one?.links ?? []);
  const forms = read.flatMap((one) => one?.forms ?? []);
  return { assessment, links: leadsTo({ links, forms }, assessment) };
}
