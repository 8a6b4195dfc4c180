import { Button } from '../../components/parts/Button';
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
  /** Absent where the raw source can't be had. */
  onSaveOriginal?: () => void;
}

/** Whom to tell, and the way to the page that shows what goes out: the popup itself would die on the way. */
export function ReportStart({ state, checked, message, onSaveOriginal }: ReportStartProps) {
  const isPrivate = usePrivate() !== false;
  const { ready, props, chosen } = useReportChoices(checked, message, state.webmail);
  const page = reportPage({
    tabId: state.tabId,
    key: checked.key,
    chosen: chosen.map(({ id }) => id),
    isPrivate,
  });
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
          <Button glyph="file" action="save-eml" onPress={onSaveOriginal}>
            {words('save_original')}
          </Button>
        </div>
      ) : null}
      {page ? null : <p class="small soft">{words('report_on_check_page')}</p>}
    </>
  );
}
