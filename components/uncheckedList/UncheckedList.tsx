import type { Unchecked } from '../../lib/assess/assessment';
import type { Defect } from '../../lib/message/message';
import { Section } from '../parts/Section';
import { words } from '../words';
import './UncheckedList.css';

interface Props {
  unchecked: Unchecked[];
  defects: Defect[];
  open?: boolean;
}

/** What is looked at in every message that could be read at all. */
const CHECKED = ['words', 'links', 'claim'] as const;
const MAYBE: Unchecked[] = ['sender', 'reply_to', 'authentication', 'attachments'];

/** What was looked at and what was not: silence never stands for "checked". */
export function UncheckedList({ unchecked, defects, open }: Props) {
  const looked = [...CHECKED, ...MAYBE.filter((word) => !unchecked.includes(word))];
  return (
    <Section part="unchecked" glyph="unchecked" title={words('section_unchecked')} open={open}>
      <h3>{words('was_checked')}</h3>
      <ul class="looked">
        {looked.map((word) => (
          <li key={word}>{words(`checked_${word}`)}</li>
        ))}
      </ul>
      {unchecked.length + defects.length > 0 ? (
        <>
          <h3>{words('was_not_checked')}</h3>
          <ul class="looked looked-not">
            {unchecked.map((word) => (
              <li key={word}>{words(`unchecked_${word}`)}</li>
            ))}
            {defects.map((word) => (
              <li key={word}>{words(`defect_${word}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
