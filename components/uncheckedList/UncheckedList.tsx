import type { Unchecked } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { Section } from '../parts/Section';
import { words } from '../words';
import './UncheckedList.css';

interface Props {
  unchecked: Unchecked[];
  /** What its reader said could not be seen, or was odd. */
  message: Pick<Message, 'defects' | 'missing'> | null;
  open?: boolean;
}

/** What is looked at in every message that could be read at all. */
const CHECKED = ['words', 'links', 'claim'] as const;
const MAYBE: Unchecked[] = ['sender', 'reply_to', 'authentication', 'attachments'];

/** What was looked at and what was not: silence never stands for "checked". */
export function UncheckedList({ unchecked, message, open }: Props) {
  const nameOnly = unchecked.includes('address');
  const looked = MAYBE.filter((word) => !unchecked.includes(word) && !(word === 'sender' && nameOnly));
  const not = [
    ...notVisible(unchecked, message),
    ...(message?.defects ?? []).map((word) => `defect_${word}`),
  ];
  return (
    <Section part="unchecked" glyph="unchecked" title={words('section_unchecked')} open={open}>
      <h3>{words('was_checked')}</h3>
      <ul class="looked">
        {[...CHECKED, ...looked].map((word) => (
          <li key={word}>{words(`checked_${word}`)}</li>
        ))}
      </ul>
      {not.length > 0 ? (
        <>
          <h3>{words('was_not_checked')}</h3>
          <ul class="looked looked-not">
            {not.map((key) => (
              <li key={key}>{words(key)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

/** Keys of what was not visible, each piece once: a missing one is said by its own word. */
function notVisible(unchecked: readonly Unchecked[], message: Props['message']): string[] {
  const missing: readonly string[] = message?.missing ?? [];
  // Without a sender nobody misses his address.
  const pieces = missing.filter((piece) => piece !== 'address' || !missing.includes('sender'));
  const rest = unchecked.filter((word) => !missing.includes(word));
  return [...pieces.map((piece) => `piece_${piece}`), ...rest.map((word) => `unchecked_${word}`)];
}
