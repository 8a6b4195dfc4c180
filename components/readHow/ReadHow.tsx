import type { Defect, Message } from '../../lib/message/message';
import { words } from '../words';
import './ReadHow.css';

/** What bears on the whole answer, and not on one piece alone. */
const SAID: readonly Defect[] = ['read_generic', 'page_changed_part', 'sender_unsure'];

interface Props {
  message: Message | null;
  /** Read from what the user pasted. */
  pasted?: boolean;
}

/** Where the answer comes from, when that is less or other than the page as it should be: said before the reasons. */
export function ReadHow({ message, pasted }: Props) {
  const lines = SAID.filter((word) => message?.defects.includes(word)).map((word) => words(`defect_${word}`));
  const pieces = message?.defects.includes('page_changed_part') ? (message.missing ?? []) : [];
  const isText = message?.origin === 'pasted';
  if (pasted) lines.unshift(words(isText ? 'read_pasted_other' : 'read_pasted'));
  if (lines.length === 0) return null;
  return (
    <div class="read-how small" data-part="read-how">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pieces.length > 0 ? (
        <ul>
          {pieces.map((piece) => (
            <li key={piece}>{words(`piece_${piece}`)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
