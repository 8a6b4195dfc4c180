import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { UnreadableReason } from '../../lib/message/message';
import { VerdictShape } from '../icons/VerdictShape';
import { SaidVerdict } from '../verdictCard/SaidVerdict';
import { words } from '../words';
import '../verdictCard/VerdictCard.css';

interface Props {
  reason: UnreadableReason;
  level?: 1 | 2;
  /** The one thing to do about it: a button that the page brings. */
  children?: ComponentChildren;
}

/** A miss is visible: that nothing was checked, and why. */
export function Unreadable({ reason, level = 1, children }: Props) {
  const Title = level === 1 ? 'h1' : 'h2';
  const id = useId();
  const title = words('verdict_unreadable');
  const sentence = words(`unreadable_${reason}`);
  return (
    <section class="stack" aria-labelledby={id}>
      <div class="verdict verdict-unreadable" data-verdict="unreadable">
        <VerdictShape verdict="unreadable" size={56} />
        <div class="verdict-words">
          <Title class="verdict-title" id={id}>
            {title}
          </Title>
          <p class="verdict-sentence">{sentence}</p>
        </div>
        <SaidVerdict title={title} sentence={sentence} />
      </div>
      {children ? <div class="row">{children}</div> : null}
    </section>
  );
}
