import { ForwardCard } from '../../../components/reportSheet/ForwardCard';
import { FormPicker } from '../../../components/reportSheet/FormPicker';
import { FormDeskCard } from '../../../components/reportSheet/FormDeskCard';
import { LetterSteps } from '../../../components/reportSheet/LetterSteps';
import { OwnButtonCard } from '../../../components/reportSheet/OwnButtonCard';
import { ReportCard } from '../../../components/reportSheet/ReportCard';
import { SentMark } from '../../../components/reportSheet/SentMark';
import { TextMessageCard } from '../../../components/reportSheet/TextMessageCard';
import { words } from '../../../components/words';
import type { CardData } from '../../../components/reportSheet/cardData';
import type { Edits } from '../../../components/reportSheet/edits';
import type { OpenAt } from '../../../lib/report/compose';
import { unsentMail, type FormId, type OutFile } from '../../../lib/report/outgoing';
import { ownWays } from '../../../lib/report/webmails/ownWays';
import { copyText } from '../copyText';
import { saveFile } from '../saveFile';
import { openings } from './openings';
import { placeName } from './placeName';

interface Props {
  data: CardData;
  /** From 1. */
  place: number;
  count: number;
  at: OpenAt;
  isEdited: boolean;
  isSent: boolean;
  level: 2 | 3;
  onPick: (form: FormId) => void;
  onEdit: (field: keyof Edits, value: string) => void;
  onReset: () => void;
  onOpened: () => void;
  onSent: (sent: boolean) => void;
}

/** The card of one place, with what it is opened, saved and copied by. */
export function CardFor({ data, place, count, at, isEdited, isSent, level, ...does }: Props) {
  const { choice, form, out } = data;
  const { way } = choice;
  const { onEdit, onOpened, onSent } = does;
  const ways = ownWays(at.webmail);
  const save = (file: OutFile) => {
    saveFile(file.content, file.name, file.type);
    onOpened();
  };
  const mark = (
    <SentMark isSent={isSent} label={words(way ? 'reports_sent' : 'report_did')} onSent={onSent} />
  );
  const fields =
    way && out && form
      ? { out, form, onEdit, onReset: isEdited ? does.onReset : null, children: <li>{mark}</li> }
      : null;
  const letter =
    fields && way?.type === 'email'
      ? {
          ...fields,
          compose: openings(fields.out, at),
          attach: ways.attach.key,
          onSave: save,
          draft: () => unsentMail(fields.out),
          onCopy: copyText,
          onOpened,
        }
      : null;
  return (
    <ReportCard
      data={data}
      name={placeName(choice)}
      place={place}
      count={count}
      isSent={isSent}
      level={level}
      onPick={does.onPick}
    >
      {way ? null : <OwnButtonCard how={ways.report.key}>{mark}</OwnButtonCard>}
      {letter && form === 'forward' ? (
        <ForwardCard
          {...letter}
          picker={<FormPicker forms={data.forms} form={form} onPick={does.onPick} />}
        />
      ) : null}
      {letter && form !== 'forward' ? <LetterSteps {...letter} /> : null}
      {fields && way?.type === 'form' ? (
        <FormDeskCard {...fields} page={way.value} onCopy={copyText} onSave={save} onOpened={onOpened} />
      ) : null}
      {fields && way?.type === 'sms' ? (
        <TextMessageCard {...fields} number={way.value} onCopy={copyText} />
      ) : null}
    </ReportCard>
  );
}
