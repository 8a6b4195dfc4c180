import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Said } from '../../components/parts/Said';
import { PageLink } from '../../components/parts/PageLink';
import { ReportChoices } from '../../components/reportChoices/ReportChoices';
import { words } from '../../components/words';
import type { Message } from '../../lib/message/message';
import { EarlierReportLine } from '../pages/EarlierReportLine';
import { reportPage } from '../pages/reportPage';
import { usePrivate } from '../pages/usePrivate';
import { useReportChoices } from '../pages/useReportChoices';
import type { CheckedMessage, TabState } from '../shared/protocol';

export interface ReportStartProps {
  state: TabState;
  checked: CheckedMessage;
  message: Message;
  /** Absent where the raw source can't be had; false when it could not be saved. */
  onSaveOriginal?: () => Promise<boolean>;
}

/** Whom to tell, and the way to the page that shows what goes out: the popup itself would die on the way. */
export function ReportStart({ state, checked, message, onSaveOriginal }: ReportStartProps) {
  const isPrivate = usePrivate() !== false;
  const [said, say] = useState('');
  const { ready, props, chosen } = useReportChoices(checked, message, state.webmail);
  const page = reportPage({
    tabId: state.tabId,
    key: checked.key,
    chosen: chosen.map(({ id }) => id),
    isPrivate,
  });
  const save = async () => say((await onSaveOriginal?.()) ? '' : words('popup_save_failed'));
  return (
    <>
      <p class="soft">{words('report_lead')}</p>
      <EarlierReportLine message={message} assessment={checked.assessment} />
      {ready ? <ReportChoices {...props} isBrief /> : null}
      {ready && page && chosen.length > 0 ? (
        <div class="popup-go">
          <PageLink page={page} glyph="report" kind="main" action="report-open" newTab>
            {words('report_open')}
          </PageLink>
        </div>
      ) : null}
      {onSaveOriginal ? (
        <div class="row">
          <Button glyph="file" action="save-eml" onPress={() => void save()}>
            {words('save_original')}
          </Button>
          <Said>{said}</Said>
        </div>
      ) : null}
      {page ? null : <p class="small soft">{words('report_on_check_page')}</p>}
    </>
  );
}
