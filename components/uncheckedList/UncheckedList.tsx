import type { Unchecked } from '../../lib/assess/assessment';
import { Section } from '../parts/Section';
import { words } from '../words';
import { uncheckedKeys, type Seen } from './uncheckedKeys';
import './UncheckedList.css';

interface Props {
  unchecked: Unchecked[];
  message: Seen;
  open?: boolean;
}

/** What is looked at in every message that could be read at all. */
const CHECKED = ['words', 'links', 'claim'] as const;
const MAYBE: Unchecked[] = ['sender', 'reply_to', 'authentication', 'attachments'];

/** What was looked at and what was not: silence never stands for "checked". */
export function UncheckedList({ unchecked, message, open }: Props) {
  const nameOnly = unchecked.includes('address');
  const looked = MAYBE.filter((word) => !unchecked.includes(word) && !(word === 'sender' && nameOnly));
  const not = uncheckedKeys(unchecked, message);
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
