import type { Message } from '../../lib/message/message';
import { words } from '../words';
import './MailFrame.css';

/** A message as a reader sees it, as plain text in a frame of its own: nothing in it can be followed. */
export function MailFrame({ message, label }: { message: Message; label: string }) {
  const from = message.from[0];
  return (
    <article class="mail" aria-label={label}>
      <p class="mail-label">{label}</p>
      <header class="mail-head">
        <h2 class="mail-subject" dir="auto">
          {message.subject || words('no_subject')}
        </h2>
        <p class="mail-from">
          <span class="mail-face" aria-hidden="true">
            {(from?.name || from?.address || '?').slice(0, 1).toUpperCase()}
          </span>
          <span class="mail-who">
            <bdi>{from?.name || words('sender_unknown')}</bdi>
            <bdi class="mono small soft">{from?.address ?? ''}</bdi>
          </span>
        </p>
      </header>
      <div class="mail-text" dir="auto">
        {message.text}
      </div>
      {message.attachments && message.attachments.length > 0 ? (
        <ul class="mail-files row">
          {message.attachments.map(({ name }, place) => (
            <li key={place} class="mail-file small">
              <bdi>{name || words('no_name')}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
