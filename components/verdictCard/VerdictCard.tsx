import { useId, useRef } from 'preact/hooks';
import type { Assessment } from '../../lib/assess/assessment';
import { Glyph } from '../icons/Glyph';
import { VerdictShape } from '../icons/VerdictShape';
import { Button } from '../parts/Button';
import { words } from '../words';
import { SaidVerdict } from './SaidVerdict';
import { nextStep, verdictSentence, verdictTitle } from './verdictWords';
import './VerdictCard.css';

interface Props {
  assessment: Assessment;
  level?: 1 | 2;
  /** Opens how to check, where that is on the same page. In: an element of the card. */
  onCheck?: (from: Element) => void;
}

/** The first glance: one verdict, one sentence, one next step. */
export function VerdictCard({ assessment, level = 1, onCheck }: Props) {
  const Title = level === 1 ? 'h1' : 'h2';
  const { verdict } = assessment;
  const [title, sentence] = [verdictTitle(assessment), verdictSentence(assessment)];
  const id = useId();
  const card = useRef<HTMLElement>(null);
  return (
    <section ref={card} class={`verdict verdict-${verdict}`} data-verdict={verdict} aria-labelledby={id}>
      <VerdictShape verdict={verdict} size={56} />
      <div class="verdict-words">
        <Title class="verdict-title" id={id} dir="auto">
          {title}
        </Title>
        <p class="verdict-sentence" dir="auto">
          {sentence}
        </p>
        {assessment.forwarded ? <p class="verdict-about small">{words('verdict_forwarded')}</p> : null}
      </div>
      <div class="verdict-next">
        <Glyph name="next" size={20} />
        <p>
          <span class="only-read">{words('next_label')}</span> <span dir="auto">{nextStep(assessment)}</span>
        </p>
        {onCheck ? (
          <Button kind="quiet" action="check-yourself" onPress={() => card.current && onCheck(card.current)}>
            {words('section_verify')}
          </Button>
        ) : null}
      </div>
      <SaidVerdict title={title} sentence={sentence} />
    </section>
  );
}
