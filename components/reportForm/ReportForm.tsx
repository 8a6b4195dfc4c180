import { useId, useState } from 'preact/hooks';
import type { DeskChoice, Draft } from '../../lib/report/report';
import { Section } from '../parts/Section';
import { onDay } from '../inLanguage';
import { words } from '../words';
import { deskNotes } from './deskNotes';
import { DraftPreview } from './DraftPreview';
import './ReportForm.css';

interface Props {
  desks: DeskChoice[];
  draftFor: (choice: DeskChoice) => Draft;
  /** Opens the user's own mail with the draft filled in: an https or mailto address. */
  composeUrl: (draft: Draft) => string;
  /** The report as text with links made harmless. */
  text: string;
  onCopy: (text: string) => Promise<void>;
  /** Absent where the raw source can't be had. */
  onSaveOriginal?: () => void;
}

/** Who should know, and exactly what they would get. Sending stays the user's own act. */
export function ReportForm({ desks, draftFor, composeUrl, text, onCopy, onSaveOriginal }: Props) {
  const [place, setPlace] = useState(0);
  const field = useId();
  const choice = desks[place] ?? desks[0];
  return (
    <Section part="report" glyph="report" title={words('section_report')}>
      <p class="soft">{words('report_lead')}</p>
      {choice ? (
        <>
          <label class="report-field" for={`${field}-desk`}>
            {words('report_desk')}
          </label>
          <select
            id={`${field}-desk`}
            value={String(place)}
            onChange={(event) => setPlace(Number(event.currentTarget.value))}
          >
            {desks.map(({ desk, why }, index) => (
              <option key={desk.id} value={String(index)}>
                {`${desk.name} · ${words(`desk_why_${why}`)}`}
              </option>
            ))}
          </select>
          <ul class="small soft stack report-notes">
            {deskNotes(choice.desk).map((key) => (
              <li key={key}>{words(key)}</li>
            ))}
            {choice.desk.status === 'confirmed' ? null : <li>{words('desk_unconfirmed')}</li>}
            <li>{words('source_checked', [onDay(choice.desk.checked)])}</li>
          </ul>
        </>
      ) : (
        <p>{words('report_no_desk')}</p>
      )}
      {choice ? (
        <DraftPreview
          key={choice.desk.id}
          desk={choice.desk}
          draft={draftFor(choice)}
          composeUrl={composeUrl}
          text={text}
          onCopy={onCopy}
          onSaveOriginal={onSaveOriginal}
        />
      ) : null}
    </Section>
  );
}
