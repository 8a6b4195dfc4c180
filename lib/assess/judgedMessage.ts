import { forwardedIn } from '../message/forwarded';
import type { Message } from '../message/message';
import type { Assessment } from './assessment';

/**
 * The message that an assessment is about: the given one, or the one inside it that it passes on. Apart from what
 * judges, so that the pages need not carry that.
 */
export function judgedMessage(message: Message, { forwarded }: Assessment): Message {
  return (forwarded && forwardedIn(message)?.message) || message;
}
