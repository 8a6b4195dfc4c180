import type { ComponentChildren } from 'preact';
import { AfterReport } from '../../../components/afterReport/AfterReport';
import { Button } from '../../../components/parts/Button';
import { Said } from '../../../components/parts/Said';
import { OwnAddresses } from '../../../components/reportSheet/OwnAddresses';
import { ReportAbout } from '../../../components/reportSheet/ReportAbout';
import { words } from '../../../components/words';
import { isForged } from '../../../lib/report/afterReport';
import { KeepReports } from '../KeepReports';
import { useReports } from '../useReports';
import { CardFor } from './CardFor';
import { PrintedFor } from './PrintedFor';
import { printReport } from './printReport';
import { reported } from './reported';
import { WhomPart } from './WhomPart';
import { useSheet, type SheetNeeds } from './useSheet';

interface Props extends SheetNeeds {
  /** The original is on its way. */
  isGetting: boolean;
  /** What there is to say of the original. */
  aside: ComponentChildren;
  /** "I already clicked", where the page has not got it elsewhere. */
  afterClick?: ComponentChildren;
  /** Of its headings. */
  level: 2 | 3;
}

/** The same instance before the original is there and after, so that nothing is lost that was chosen or typed. */
export function Sheet(props: Props) {
  const { checked, message, source, webmail, page, chosen, isPrivate, isGetting, aside, afterClick, level } =
    props;
  const { list, mask, cards, data, record, ready, told } = useSheet(props);
  const { stored } = useReports();
  const isDone = data.some(({ choice }) => record.states[choice.id] === 'sent');
  // The webmail's own button sends nothing from here: no original is needed for it, and no address is in it.
  const goesOut = data.some(({ choice }) => choice.way !== null);
  const own = goesOut ? (
    <OwnAddresses
      own={mask.own}
      onOwn={mask.setOwn}
      places={mask.places}
      isMasked={mask.isMasked}
      onMask={mask.setMask}
      done={mask.copy}
      level={level}
    />
  ) : null;
  return (
    <div class="stack report-sheet" data-state={isGetting || !ready ? 'getting' : 'ready'}>
      {level === 2 ? <ReportAbout message={message} assessment={checked.assessment} level={level} /> : null}
      <WhomPart list={list} chosen={data.map(({ choice }) => choice)} before={chosen} level={level} />
      {isGetting || goesOut ? aside : null}
      {isGetting ? null : (
        <>
          {/* Before anything goes out where the original gives the address away; else it is no hurry. */}
          {source === null ? null : own}
          {goesOut ? <p class="soft">{words('report_out_language')}</p> : null}
          {data.length === 0 ? <p class="soft">{words('report_none_chosen')}</p> : null}
          {data.map((one, index) => {
            const { choice, suggested } = one;
            const opened = reported(one, told);
            const kept = reported(one, told, record.isOpened(choice.id));
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
                onOpened={() => record.open(opened)}
                onSent={(sent) => record.send(kept, sent)}
              />
            );
          })}
          {source === null ? own : null}
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
      <PrintedFor told={told} data={data} states={record.states} isOpened={record.isOpened} />
    </div>
  );
}
