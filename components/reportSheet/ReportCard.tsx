import type { ComponentChildren } from 'preact';
import { words } from '../words';
import { CardMarks } from './CardMarks';
import { FormPicker } from './FormPicker';
import type { CardData } from './cardData';
import { sizeWords } from './sizeWords';
import type { FormId } from '../../lib/report/outgoing';
import './ReportCard.css';
import './SheetSteps.css';

const PASSED_ON: ReadonlySet<string> = new Set(['publishes', 'shares']);

interface Props {
  data: CardData;
  name: string;
  /** From 1. */
  place: number;
  count: number;
  isSent: boolean;
  level: 2 | 3;
  onPick: (form: FormId) => void;
  /** What there is to do. */
  children: ComponentChildren;
}

/** One place: whom it goes to, what kind of thing goes there, and what there is to do. */
export function ReportCard({ data, name, place, count, isSent, level, onPick, children }: Props) {
  const { choice, out, form, forms, tooLarge } = data;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section
      class={isSent ? 'card sheet-card sheet-card-sent' : 'card sheet-card'}
      data-choice={choice.id}
      data-form={form ?? undefined}
    >
      <div class="sheet-head">
        <p class="small soft">{words('report_card_number', [String(place), String(count)])}</p>
        <Title>
          <bdi>{name}</bdi>
        </Title>
      </div>
      {out && form !== 'forward' ? <CardMarks out={out} /> : null}
      <Notes data={data} isSent={isSent} />
      {tooLarge ? (
        <p class="sheet-note">
          {words('report_too_large', [sizeWords(tooLarge.size), sizeWords(tooLarge.most)])}
        </p>
      ) : null}
      {children}
      {form && !hasOwnPicker(data) ? <FormPicker forms={forms} form={form} onPick={onPick} /> : null}
    </section>
  );
}

/** Where the message is to be sent on, other forms are for those who can't: the card has them where it says so. */
const hasOwnPicker = ({ form, choice }: CardData) => form === 'forward' && choice.way?.type === 'email';

/** What one should know before the desk gets anything, and once it did. */
function Notes({ data: { choice }, isSent }: { data: CardData; isSent: boolean }) {
  const { desk } = choice;
  if (!desk) return null;
  const notes = [
    ...(desk.status === 'confirmed' ? [] : [words('desk_unconfirmed')]),
    // Who else may read it: said where it is sent, and not only where it is chosen.
    ...desk.does.flatMap((what) => (PASSED_ON.has(what) ? words(`desk_does_${what}`) : [])),
    ...desk.needs.map((what) => words(`desk_needs_${what}`)),
    ...(isSent && desk.bounce ? [words(`desk_bounce_${desk.bounce}`)] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul class="small soft sheet-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
