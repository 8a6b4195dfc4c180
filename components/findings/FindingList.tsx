import { useId } from 'preact/hooks';
import type { Finding as FindingData } from '../../lib/assess/assessment';
import { More } from '../more/More';
import { Section } from '../parts/Section';
import { counted } from '../inLanguage';
import { words } from '../words';
import { Finding } from './Finding';
import type { ShowPlace } from './showPlace';
import './Findings.css';

/** As many reasons as are read; people who want all of them have one more click. */
const FIRST = 3;

interface Props {
  /** Strongest first. */
  findings: FindingData[];
  /** They stand open, and can't be folded: without them a warning is only a word. */
  open?: boolean;
  /** Of the message that they are about. */
  text?: string;
  onShow?: ShowPlace;
  /** The verdict above them has the sentence of the first. */
  isFirstSaid?: boolean;
}

/** Why: the findings with their evidence, strongest first. */
export function FindingList({ findings, open = false, text, onShow, isFirstSaid = false }: Props) {
  const title = useId();
  if (findings.length === 0) return null;
  const more = findings.slice(FIRST);
  const reasons = (some: FindingData[]) => (
    <ol class="findings">
      {some.map((finding) => (
        <Finding
          key={finding.signal}
          finding={finding}
          text={text}
          onShow={onShow}
          isSaid={isFirstSaid && finding === findings[0]}
        />
      ))}
    </ol>
  );
  const all = (
    <>
      {reasons(findings.slice(0, FIRST))}
      {more.length > 0 ? (
        <More name="findings-more" title={counted('findings_more', more.length)}>
          {reasons(more)}
        </More>
      ) : null}
    </>
  );
  if (open)
    return (
      <section class="findings-open" data-part="findings" aria-labelledby={title}>
        <h2 id={title}>{words('section_findings')}</h2>
        {all}
      </section>
    );
  return (
    <Section part="findings" glyph="why" title={words('section_findings')} aside={String(findings.length)}>
      {all}
    </Section>
  );
}
