import type { Message } from '../message/message';

/** "Re:" as mail programs of many languages write it, in brackets and with a count, too. */
const ANSWER =
  /^\s{0,5}(?:\[[^\]\n]{1,40}\]\s{0,3})?(?:re|aw|sv|vs|tr|rv|res|rif|antw|odp|ynt|atb|r|回复|回覆|答复|返信|отв|на|رد)(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]/iu;

/**
 * Whether a message goes on with a thread as mail programs do: it names an earlier message, and its subject says so.
 * Anybody can write In-Reply-To into a mail, and mail in bulk has it by the thousand under a subject of its own.
 */
export function isThread({ reply, subject }: Message): boolean {
  return reply === true && ANSWER.test(subject.slice(0, 120));
}
