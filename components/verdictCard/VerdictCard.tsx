import type { Assessment } from '../../lib/assess/assessment';
import { VerdictShape } from '../icons/VerdictShape';
import { words } from '../words';
import { nextStep, verdictSentence, verdictTitle } from './verdictWords';
import './VerdictCard.css';

/** The first glance: one verdict, one sentence, one next step. */
export function VerdictCard({ assessment, level = 1 }: { assessment: Assessment; level?: 1 | 2 }) {
  const Title = level === 1 ? 'h1' : 'h2';
  const { verdict } = assessment;
  return (
    <section class={`verdict verdict-${verdict}`} data-verdict={verdict} aria-live="polite">
      <VerdictShape verdict={verdict} />
      <div class="verdict-words">
        <Title class="verdict-title">{verdictTitle(assessment)}</Title>
        <p class="verdict-sentence" dir="auto">
          {verdictSentence(assessment)}
        </p>
      </div>
      {assessment.forwarded ? <p class="verdict-about small">{words('verdict_forwarded')}</p> : null}
      <p class="verdict-next">
        <span class="verdict-next-label">{words('next_label')}</span> {nextStep(assessment)}
      </p>
    </section>
  );
}
