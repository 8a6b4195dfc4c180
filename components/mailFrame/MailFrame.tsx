import type { Message } from '../../lib/message/message';
import { words } from '../words';
import './MailFrame.css';

interface Props {
  message: Message;
  label: string;
  /** The language it is written in, where that is known: BCP 47 for who reads it aloud, and its name. */
  written?: { lang: string; name: string };
}

/** A message as a reader sees it, as plain text in a frame of its own: nothing in it can be followed. */
export function MailFrame({ message, label, written }: Props) {
  const from = message.from[0];
  const lang = written?.lang;
  return (
    <article class="mail" aria-label={label}>
      <p class="mail-label">
        <span>{label}</span>
        {written ? <span class="mail-written">{written.name}</span> : null}
      </p>
      <header class="mail-head">
        <h2 class="mail-subject" dir="auto" lang={lang}>
          {message.subject || words('no_subject')}
        </h2>
        <p class="mail-from">
          <span class="mail-face" aria-hidden="true">
            {(from?.name || from?.address || '?').slice(0, 1).toUpperCase()}
          </span>
          <span class="mail-who">
            <bdi lang={lang}>{from?.name || words('sender_unknown')}</bdi>
            <bdi class="mono small soft">{from?.address ?? ''}</bdi>
          </span>
        </p>
      </header>
      <div class="mail-text" dir="auto" lang={lang}>
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
