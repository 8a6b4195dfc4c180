import { Glyph } from '../../../components/icons/Glyph';
import { listed } from '../../../components/inLanguage';
import { ReportChoices, type ReportChoicesProps } from '../../../components/reportChoices/ReportChoices';
import { SheetPart } from '../../../components/reportSheet/SheetPart';
import { words } from '../../../components/words';
import type { Choice } from '../../../lib/report/choose/choices';
import { placeName } from './placeName';
import './WhomPart.css';

interface Props {
  list: ReportChoicesProps;
  /** Those that stand chosen. */
  chosen: readonly Choice[];
  /** Ids that were chosen on another page; null where nobody was asked yet. */
  before: readonly string[] | null;
  level: 2 | 3;
}

/** Whom to tell. Who has chosen already finds the choice in one line, which opens to change it. */
export function WhomPart({ list, chosen, before, level }: Props) {
  const isChosen = before !== null && before.length > 0;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <SheetPart part="report-whom" level={level}>
      {isChosen ? (
        <details class="whom">
          <summary class="whom-head">
            <span>
              <Title>{words('choices_question')}</Title>
              <span class="soft">{listed(chosen.map(placeName))}</span>
            </span>
            <span class="section-turn">
              <Glyph name="open" size={16} />
            </span>
          </summary>
          <ReportChoices {...list} hasCards isAsked />
        </details>
      ) : (
        <ReportChoices {...list} hasCards />
      )}
    </SheetPart>
  );
}
