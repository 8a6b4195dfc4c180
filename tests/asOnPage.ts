import type { Message } from '../lib/message/message';

/** What a webmail page leaves of a message: the shown sender, recipients, subject, date and body; no header fields. */
export function asOnPage(message: Message): Message {
  const {
    headers: _headers,
    authentication: _authentication,
    replyTo: _replyTo,
    list: _list,
    reply: _reply,
    sender: _sender,
    ...shown
  } = message;
  return { ...shown, origin: 'page' };
}
