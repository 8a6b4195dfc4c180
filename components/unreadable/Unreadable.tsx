import type { ComponentChildren } from 'preact';
import type { UnreadableReason } from '../../lib/message/message';
import { VerdictShape } from '../icons/VerdictShape';
import { words } from '../words';
import '../verdictCard/VerdictCard.css';

interface Props {
  reason: UnreadableReason;
  level?: 1 | 2;
  /** The other ways to check the message: buttons that the page brings. */
  children?: ComponentChildren;
}

/** A miss is visible: that nothing was checked, why, and what else can be done. */
export function Unreadable({ reason, level = 1, children }: Props) {
  const Title = level === 1 ? 'h1' : 'h2';
  const waiting = reason === 'no_message_open';
  return (
    <section class="stack" aria-live="polite">
      <div class="verdict verdict-unreadable" data-verdict="unreadable">
        <VerdictShape verdict="unreadable" />
        <div class="verdict-words">
          <Title class="verdict-title">{words(waiting ? 'nothing_open' : 'verdict_unreadable')}</Title>
          <p class="verdict-sentence">{words(`unreadable_${reason}`)}</p>
        </div>
      </div>
      {children ? (
        <>
          <h2>{words('other_ways')}</h2>
          <div class="row">{children}</div>
        </>
      ) : null}
    </section>
  );
}
