import type { Assessment } from '../../lib/assess/assessment';
import type { Defect, Message } from '../../lib/message/message';
import { words } from '../words';
import './ReadHow.css';

/** What bears on the whole answer, and not on one piece alone. */
const SAID: readonly Defect[] = ['read_generic', 'page_changed_part', 'sender_unsure'];

interface Props {
  message: Message | null;
  assessment: Pick<Assessment, 'unchecked'>;
  /** Read from what the user pasted. */
  pasted?: boolean;
}

/** Where the answer comes from, when that is less or other than the page as it should be: said before the reasons. */
export function ReadHow({ message, assessment, pasted }: Props) {
  if (!message) return null;
  const { defects, origin } = message;
  const said = SAID.filter((word) => defects.includes(word)).map((word) => `defect_${word}`);
  if (pasted) said.unshift(origin === 'pasted' ? 'read_pasted_other' : 'read_pasted');
  const pieces = notVisible(message, assessment);
  if (said.length + pieces.length === 0) return null;
  return (
    <div class="read-how small" data-part="read-how">
      {said.map((key) => (
        <p key={key}>{words(key)}</p>
      ))}
      {pieces.length > 0 ? (
        <ul>
          {pieces.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Keys of the pieces that a page should show and didn't; of the others only who sent it decides enough to stand here. */
function notVisible(
  { origin, defects, missing = [] }: Message,
  { unchecked }: Props['assessment'],
): string[] {
  if (origin !== 'page') return [];
  // Without a sender there is no address of one: once is enough.
  const told = missing.filter((piece) => piece !== 'address' || !missing.includes('sender'));
  if (told.length > 0) return told.map((piece) => `piece_${piece}`);
  if (defects.includes('sender_unsure') || defects.includes('read_generic')) return [];
  const sender = unchecked.find((word) => word === 'sender' || word === 'address');
  return sender ? [`unchecked_${sender}`] : [];
}
