import type { ComponentChildren } from 'preact';
import { AfterReport } from '../../components/afterReport/AfterReport';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { ReportChoices } from '../../components/reportChoices/ReportChoices';
import { Getting } from '../../components/reportSheet/Getting';
import { NoOriginal } from '../../components/reportSheet/NoOriginal';
import { OwnAddresses } from '../../components/reportSheet/OwnAddresses';
import { ReportAbout } from '../../components/reportSheet/ReportAbout';
import { SheetPart } from '../../components/reportSheet/SheetPart';
import { words } from '../../components/words';
import type { Message } from '../../lib/message/message';
import { isForged } from '../../lib/report/afterReport';
import type { CheckedMessage } from '../shared/protocol';
import { KeepReports } from './KeepReports';
import { CardFor } from './reportSheet/CardFor';
import { PrintedFor } from './reportSheet/PrintedFor';
import { printReport } from './reportSheet/printReport';
import { reported } from './reportSheet/reported';
import { useOriginal, type GetSource } from './reportSheet/useOriginal';
import { useSheet } from './reportSheet/useSheet';
import { useReports } from './useReports';

interface Props {
  checked: CheckedMessage;
  /** Adapter id; null where the message is in no webmail. */
  webmail: string | null;
  /** Origin and path of the webmail's page; null where there is none. */
  page: string | null;
  /** Ids of choices that were made before; null: what is preselected. */
  chosen: readonly string[] | null;
  getSource: GetSource;
  /** Nothing of it may be kept. */
  isPrivate: boolean;
  /** Of its headings: 2 on a page of its own, 3 inside a section of the answer. */
  level?: 2 | 3;
  /** "I already clicked", where the page has not got it elsewhere. */
  afterClick?: ComponentChildren;
}

/** What goes out, to whom, before anything does: from the original as soon as it is there. */
export function ReportSheetFor({ checked, getSource, ...props }: Props) {
  const { original, takeFile, takeAnyway, skip } = useOriginal(checked, getSource);
  const about = original.state === 'there' ? original.checked : checked;
  const { level = 2 } = props;
  if (!about.message) return null;
  return (
    <Sheet
      {...props}
      level={level}
      checked={about}
      message={about.message}
      source={original.state === 'there' ? original.source : null}
      isGetting={original.state === 'getting'}
      aside={
        original.state === 'getting' ? (
          <Getting onSkip={skip} />
        ) : original.state === 'none' ? (
          <NoOriginal
            reason={original.reason}
            trouble={original.trouble}
            isWorking={original.isWorking}
            onFile={takeFile}
            onAnyway={takeAnyway}
            level={level}
          />
        ) : null
      }
    />
  );
}

interface SheetProps extends Omit<Props, 'getSource'> {
  message: Message;
  source: string | null;
  isGetting: boolean;
  /** What there is to say of the original. */
  aside: ComponentChildren;
  level: 2 | 3;
}

/** The same instance before the original is there and after, so that nothing is lost that was chosen or typed. */
function Sheet(props: SheetProps) {
  const { checked, message, webmail, page, isPrivate, isGetting, aside, afterClick, level } = props;
  const { list, mask, cards, data, record, ready } = useSheet(props);
  const { stored } = useReports();
  const isDone = data.some(({ choice }) => record.states[choice.id] === 'sent');
  return (
    <div class="stack report-sheet" data-state={isGetting || !ready ? 'getting' : 'ready'}>
      {level === 2 ? <ReportAbout message={message} assessment={checked.assessment} level={level} /> : null}
      <SheetPart part="report-whom" level={level}>
        <ReportChoices {...list} />
      </SheetPart>
      {aside}
      {isGetting ? null : (
        <>
          <OwnAddresses
            own={mask.own}
            onOwn={mask.setOwn}
            places={mask.places}
            isMasked={mask.isMasked}
            onMask={mask.setMask}
            done={mask.copy}
            level={level}
          />
          <p class="soft">{words(data.length > 0 ? 'report_out_language' : 'report_none_chosen')}</p>
          {data.map((one, index) => {
            const { choice, suggested } = one;
            const kept = reported(one, checked);
            return (
              <CardFor
                key={choice.id}
                data={one}
                place={index + 1}
                count={data.length}
                at={{ webmail, page }}
                isEdited={Object.keys(cards.stateOf(choice.id).edits).length > 0}
                isSent={record.states[choice.id] === 'sent'}
                level={level}
                onPick={(form) => cards.pick(choice.id, form)}
                onEdit={(field, value) => suggested && cards.edit(choice.id, field, value, suggested)}
                onReset={() => cards.reset(choice.id)}
                onOpened={() => kept && record.open(kept)}
                onSent={(sent) => kept && record.send(kept, sent)}
              />
            );
          })}
        </>
      )}
      <Said>{record.said}</Said>
      {isDone ? (
        <AfterReport
          webmail={webmail}
          forged={isForged(message, checked.assessment)}
          passedOn={checked.assessment.forwarded}
          afterClick={afterClick}
          level={level}
        />
      ) : null}
      {isPrivate ? <p class="small soft">{words('report_private')}</p> : null}
      {stored && !isPrivate ? <KeepReports stored={stored} /> : null}
      <div class="row">
        <Button glyph="print" action="print" onPress={printReport}>
          {words('plan_print')}
        </Button>
      </div>
      <PrintedFor checked={checked} message={message} data={data} states={record.states} />
    </div>
  );
}
